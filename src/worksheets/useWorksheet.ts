import { useEffect, useLayoutEffect, useMemo, useRef, useState, type MutableRef } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useLearner } from '../learner/hooks.ts';
import { idInAddress } from '../learner/id-in-address.ts';
import { newId, sheetPlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { hasText, isEmptyValue } from '../learner/record.ts';
import { listEntries, type EntrySource } from './entries.ts';
import { carriedFields, writeOrigin, type CarriedField } from './carry.ts';
import { writeFirstValues } from './first-values.ts';
import { aliasesOf, originPath } from './rules.ts';
import type { Worksheet } from './schema.ts';

/** One sheet on a page: which entry is open, and its record. Everything is undefined until the page is alive. */
export interface OpenWorksheet {
  learner: Learner | undefined;
  handle: RecordHandle | undefined;
  /** Instance id; undefined for a sheet of which there is one. */
  instance: string | undefined;
  /** Opens another entry. */
  choose: (id: string) => void;
  form: MutableRef<HTMLFormElement | null>;
  /** Fields that take their text from an earlier sheet, with the record of that sheet. */
  carried: OpenCarriedField[];
}

export type OpenCarriedField = CarriedField & { handle: RecordHandle };

/**
 * Opens the entry that the address names (`#entry-<id>`), else the latest one, else a new one.
 * While nothing was written and nothing was asked for, an entry begun in another tab is shown here too.
 */
export function useWorksheet(sheet: Worksheet, source: EntrySource | undefined): OpenWorksheet {
  const learner = useLearner();
  const form = useRef<HTMLFormElement | null>(null);
  const [instance, setInstance] = useState<string>();
  const asked = useRef(false);
  const choose = (id: string) => {
    asked.current = true;
    setInstance(id);
  };

  useEffect(() => {
    if (!learner || !source || sheet.scope === 'region') return;
    const named = idInAddress(location.hash, 'entry');
    asked.current = named !== undefined;
    setInstance(named ?? listEntries(learner, source)[0]?.id ?? newId());
    const follow = () => {
      const target = idInAddress(location.hash, 'entry');
      if (target !== undefined) choose(target);
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, [learner]);

  const { handle, carried } = useEntry(sheet, learner, instance);

  useEffect(() => {
    if (!learner || !source || !handle || sheet.scope === 'region') return;
    return learner.$revision.listen(() => {
      if (asked.current || hasText(handle.$record.get()) || form.current?.contains(document.activeElement) === true) return;
      const latest = listEntries(learner, source)[0]?.id;
      if (latest !== undefined && latest !== instance) setInstance(latest);
    });
  }, [learner, handle]);

  return { learner, handle, instance, choose, form, carried };
}

/** One entry of a sheet, or the sheet itself where there is one of it. With its first word its first values are written. */
export function useEntry(
  sheet: Worksheet,
  learner: Learner | undefined,
  instance: string | undefined,
): Pick<OpenWorksheet, 'handle' | 'carried'> {
  const handle = useMemo(() => {
    if (!learner || (sheet.scope !== 'region' && instance === undefined)) return undefined;
    return learner.open(sheetPlace(sheet.id, instance), { aliases: aliasesOf(sheet), sheetVersion: sheet.version });
  }, [learner, instance]);
  const carried = useMemo(
    () =>
      instance === undefined
        ? []
        : carriedFields(sheet).flatMap((field) => (learner ? [{ ...field, handle: learner.open(sheetPlace(field.sheet, instance)) }] : [])),
    [learner, instance],
  );
  useFirstValues(sheet, learner, handle, carried);
  return { handle, carried };
}

/**
 * With the first word on an empty sheet, what is known already is written down with it: today's date, the header of the
 * last sheet, and the texts of earlier sheets of the same テーマ.
 */
function useFirstValues(
  sheet: Worksheet,
  learner: Learner | undefined,
  handle: RecordHandle | undefined,
  carried: readonly OpenCarriedField[],
) {
  // Before the sheet can be seen: a first word that came sooner would come without them.
  useLayoutEffect(() => {
    if (!handle || !learner || hasText(handle.$record.get())) return;
    const stop = handle.$record.listen((record) => {
      if (!hasText(record)) return;
      stop();
      writeFirstValues(sheet, learner, handle);
      for (const { field, source, handle: earlier } of carried) {
        const there = earlier.$record.get().values[source];
        if (!there || isEmptyValue(there.value) || record.values[field.id] !== undefined) continue;
        handle.edit(field.id, there.value);
        handle.edit(originPath(field.id), writeOrigin(there));
      }
    });
    return stop;
  }, [handle, learner]);
}
