import { encodeBackup } from './backup.ts';
import { currentFormat, type Envelope } from './envelope.ts';
import type { Place } from './keys.ts';
import type { Learner } from './learner.ts';

/** Everything a learner has here, written or not yet, as the text of a file. */
export function writeBackup(learner: Learner): string {
  const { store, unwritten } = learner.everything();
  const stamp = learner.stamp();
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
