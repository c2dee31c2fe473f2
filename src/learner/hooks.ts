import { useEffect, useState } from 'preact/hooks';
import type { ReadableAtom } from 'nanostores';
import { getLearner } from './browser.ts';
import type { RecordHandle } from './handle.ts';
import type { Learner } from './learner.ts';
import { sameStamp, type RecordData, type Register } from './record.ts';

/** The learner, once the page is alive; undefined while it is still the HTML from the server. */
export function useLearner(): Learner | undefined {
  const [learner, setLearner] = useState<Learner>();
  useEffect(() => {
    setLearner(getLearner());
  }, []);
  return learner;
}

/** The value of a store, or `initial` while there is no store yet. */
export function useStoreValue<T>(store: ReadableAtom<T> | undefined, initial: T): T {
  const [value, setValue] = useState<T>(() => store?.get() ?? initial);
  useEffect(
    () =>
      store?.subscribe((next) => {
        setValue(() => next);
      }),
    [store],
  );
  return value;
}

/** One register of a record. Renders again only when this register changes, not when its neighbours do. */
export function useRegister(handle: RecordHandle | undefined, path: string): Register | undefined {
  return useSelected(handle, (record) => record.values[path], sameStamp);
}

/** A part of a record; `same` decides whether it changed. `select` may be a new function each time. */
export function useSelected<T>(
  handle: RecordHandle | undefined,
  select: (record: RecordData) => T,
  same: (a: T, b: T) => boolean,
): T | undefined {
  const [state, setState] = useState<{ handle: RecordHandle | undefined; value: T | undefined }>(() => ({
    handle,
    value: handle && select(handle.$record.get()),
  }));
  useEffect(
    () =>
      handle?.$record.subscribe((record) => {
        const value = select(record);
        setState((before) =>
          before.handle === handle && before.value !== undefined && same(before.value, value) ? before : { handle, value },
        );
      }),
    [handle],
  );
  return state.handle === handle ? state.value : handle && select(handle.$record.get());
}
