import { encodeBackup, type Backup } from './backup.ts';
import { bringBack, clampStamps } from './bring-back.ts';
import { currentFormat, readEnvelope, type Envelope } from './envelope.ts';
import type { RecordHandle } from './handle.ts';
import { sitePrefix, type Place } from './keys.ts';
import type { WriteFailure } from './storage.ts';
import { joinInto, placeRaw, type RecordStore } from './store.ts';

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

/**
 * Joins a file with what is in a storage, and gives the number of records that could not be written. With `hidden`, what was put
 * away or emptied here comes back as the file has it.
 */
export function takeBackup(
  store: RecordStore,
  backup: Backup,
  { site, hidden, now, by }: { site: { id: string; edition: string }; hidden: boolean; now: number; by: string },
): number {
  const join = (place: Place, incoming: Envelope): WriteFailure | undefined => {
    const stored = store.read(place);
    const here = stored.state === 'read' ? stored.envelope.data : undefined;
    const { seen, ...texts } = clampStamps(incoming.data, now);
    // A file cannot claim that what is here was let go.
    const data = seen && !here ? { ...texts, seen } : texts;
    const joined = hidden && here ? bringBack(here, data, { at: now, by }) : data;
    return joinInto(store, place, { ...incoming, edition: site.edition, at: Math.min(incoming.at, now), data: joined });
  };
  const failures = [
    ...[...backup.records].map(([place, incoming]) => join(place, incoming)),
    ...[...backup.later].map(([place, raw]) => {
      const result = readEnvelope(raw);
      return result.state === 'read' ? join(place, result.envelope) : placeRaw(store, sitePrefix(site.id), place, raw);
    }),
    ...backup.aside.map((raw) => store.setAside(raw)),
  ];
  return failures.filter((failure) => failure !== undefined).length;
}
