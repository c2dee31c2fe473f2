import type { Place } from './keys.ts';
import type { WriteFailure } from './storage.ts';
import { placeText, type RecordStore } from './store.ts';

/** Copies every record, note and text set aside into another storage, joined with what lies there. Nothing is removed. */
export function copyStore(from: RecordStore, to: RecordStore): WriteFailure | undefined {
  for (const place of from.places()) {
    const failure = copyPlace(from, to, place);
    if (failure) return failure;
  }
  for (const raw of from.aside()) {
    const failure = to.setAside(raw);
    if (failure) return failure;
  }
  for (const key of noteKeys(from)) {
    const failure = to.storage.read(key) === null ? to.storage.write(key, from.storage.read(key) ?? '') : undefined;
    if (failure) return failure;
  }
  return undefined;
}

/** Takes away what was copied. A record that another tab wrote in the meantime is copied once more. */
export function clearCopied(from: RecordStore, to: RecordStore): void {
  for (const place of from.places()) if (!copyPlace(from, to, place)) from.storage.remove(from.prefix + place);
  for (const raw of from.aside()) from.removeAside(raw);
  for (const key of noteKeys(from)) from.storage.remove(key);
}

function copyPlace(from: RecordStore, to: RecordStore, place: Place): WriteFailure | undefined {
  const raw = from.raw(place);
  return raw === null ? undefined : placeText(to, place, raw);
}

/** Everything about this browser but the mode, which lies in one place for good, and the mark of leaving, which belongs to a tab. */
const noteKeys = ({ storage, prefix }: RecordStore): string[] =>
  storage.keys().filter((key) => key.startsWith(`${prefix}meta:`) && !key.endsWith(':mode') && !key.endsWith(':left'));
