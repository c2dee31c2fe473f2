import { addToTray, isSameRegister, latestStamp, sameValue, type RecordData, type Register, type Value } from './record.ts';
import { letGo } from './seen.ts';

/** One change a learner made. */
export interface Edit {
  path: string;
  value: Value;
  /** What the clock says. */
  at: number;
  /** The text the learner had before their eyes and replaces; undefined for an empty place. */
  base: Register | undefined;
}

/**
 * Applies an edit. The text it was made on is let go; another that stands in the place by now goes to the tray.
 * The new stamp is later than everything in the record, whatever the clock says.
 *
 * @param by The page that writes; or on whose behalf, with `isPage` false: nobody knows all that writer wrote elsewhere.
 */
export function applyEdit(record: RecordData, edit: Edit, by: string, isPage = true): RecordData {
  const { path, value, base } = edit;
  const stored = record.values[path];
  const at = Math.max(edit.at, latestStamp(record) + 1);
  const isBase = (register: Register) => base !== undefined && isSameRegister(register, base);
  const overtaken = stored && !isBase(stored) && !sameValue(stored.value, value) ? [{ ...stored, path }] : [];
  const after = {
    values: { ...record.values, [path]: { value, at, by } },
    tray: addToTray(
      record.tray.filter((item) => item.path !== path || !isBase(item)),
      overtaken,
    ),
    ...(isPage ? { seen: { ...record.seen, [by]: at } } : record.seen && { seen: record.seen }),
  };
  return letGo(record, after);
}
