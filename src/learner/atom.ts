/** A value that tells when it changes. */
export interface ReadableAtom<T> {
  get: () => T;
  /** Calls back with each change from now on. Returns what stops it. */
  listen: (listener: (value: T) => void) => () => void;
  /** The same, and at once. */
  subscribe: (listener: (value: T) => void) => () => void;
}

export interface Atom<T> extends ReadableAtom<T> {
  set: (value: T) => void;
}

/** Calls that are still to be made: what a listener changes is told of when all have heard of what it was called for. */
const calls: (() => void)[] = [];

export function atom<T>(value: T): Atom<T> {
  const heard = new Set<() => void>();
  const listen: Atom<T>['listen'] = (listener) => {
    const tell = () => {
      if (heard.has(tell)) listener(value);
    };
    heard.add(tell);
    return () => {
      heard.delete(tell);
    };
  };
  return {
    get: () => value,
    listen,
    subscribe(listener) {
      const stop = listen(listener);
      listener(value);
      return stop;
    },
    set(next) {
      if (Object.is(value, next)) return;
      value = next;
      calls.push(...heard);
      if (!isCalling) makeCalls();
    },
  };
}

let isCalling = false;

/** All of them, also when one throws. */
function makeCalls(): void {
  let failure: { error: unknown } | undefined;
  isCalling = true;
  for (const call of calls)
    try {
      call();
    } catch (error) {
      failure = { error };
    }
  calls.length = 0;
  isCalling = false;
  if (failure) throw failure.error;
}
