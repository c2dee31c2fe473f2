import { encodeBackup } from './backup.ts';
import { currentFormat, type Envelope } from './envelope.ts';
import type { RecordHandle } from './handle.ts';
import type { Place } from './keys.ts';
import type { RecordStore } from './store.ts';

/** Everything in a storage as the text of a file, with what open forms hold and could not write. */
export function writeBackup(
  store: RecordStore,
  unwritten: readonly RecordHandle[],
  stamp: { edition: string; at: number; by: string },
): string {
  const records = new Map<Place, Envelope>();
  const later = new Map<Place, string>();
  const aside = new Set(store.aside());
  for (const place of store.places()) {
    const stored = store.read(place);
    const raw = store.raw(place) ?? '';
    if (stored.state === 'read') records.set(place, stored.envelope);
    if (stored.state === 'newer') later.set(place, raw);
    if (stored.state === 'unreadable' || (stored.state === 'read' && stored.lossy)) aside.add(raw);
  }
  for (const { place, $record } of unwritten)
    records.set(place, { format: currentFormat(), ...stamp, ...records.get(place), data: $record.get() });
  return encodeBackup({ ...stamp, records, later, aside: [...aside] });
}
