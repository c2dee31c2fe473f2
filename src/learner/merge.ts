import { addToTray, compareRegisters, sameStamp, sameValue, type RecordData, type Register, type TrayItem } from './record.ts';

/**
 * Joins two versions of one record, e.g. a backup and what is stored. Place by place the later register stays;
 * the other text goes to the tray. The result does not depend on order or repetition.
 */
export function mergeRecords(a: RecordData, b: RecordData): RecordData {
  const values: Record<string, Register> = { ...a.values };
  const losers: TrayItem[] = [];
  for (const [path, theirs] of Object.entries(b.values)) {
    const ours = values[path];
    if (ours && isSame(ours, theirs)) continue;
    const theirsWins = !ours || compareRegisters(ours, theirs) < 0;
    if (theirsWins) values[path] = theirs;
    const loser = theirsWins ? ours : theirs;
    if (loser) losers.push({ ...loser, path });
  }
  return { values: sortKeys(values), tray: addToTray(a.tray, [...b.tray, ...losers]) };
}

/** What a merge would do to `stored`, in numbers that can be shown before it is done. */
export interface MergePreview {
  /** Places that get a text they did not have, or a later one. */
  changed: number;
  /** Texts that would go to the tray. */
  toTray: number;
}

export function previewMerge(stored: RecordData, incoming: RecordData): MergePreview {
  const merged = mergeRecords(stored, incoming);
  const changed = Object.entries(merged.values).filter(([path, register]) => {
    const before = stored.values[path];
    return !before || !sameValue(before.value, register.value);
  }).length;
  return { changed, toTray: visibleTray(merged).length - visibleTray(stored).length };
}

/** Tray items that say something the place itself does not say. */
export function visibleTray(record: RecordData): readonly TrayItem[] {
  return record.tray.filter((item) => {
    const current = record.values[item.path];
    return !current || !sameValue(current.value, item.value);
  });
}

const isSame = (a: Register, b: Register): boolean => sameStamp(a, b) && sameValue(a.value, b.value);

function sortKeys(values: Record<string, Register>): Record<string, Register> {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}
