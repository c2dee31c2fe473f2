import { mergeRecords } from './merge.ts';
import { sameValue, type RecordData, type TrayItem } from './record.ts';

/** Tray items that say something the place itself does not say; the same text of one place once, the latest of it. */
export function visibleTray(record: RecordData): readonly TrayItem[] {
  const byText = new Map<string, TrayItem>();
  for (const item of record.tray) {
    const current = record.values[item.path];
    if (!current || !sameValue(current.value, item.value)) byText.set(`${item.path} ${JSON.stringify(item.value)}`, item);
  }
  return [...byText.values()];
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
