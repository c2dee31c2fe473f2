import type { Backup } from './backup.ts';
import { bringBack, clampStamps, tellApart } from './bring-back.ts';
import { readEnvelope, type Envelope } from './envelope.ts';
import type { Place } from './keys.ts';
import type { Learner } from './learner.ts';
import type { WriteFailure } from './storage.ts';
import { joinInto, placeRaw, type RecordStore } from './store.ts';

/**
 * Joins a file with what is here, and gives the number of records that could not be written. With `hidden`, what was put away
 * or emptied here comes back as the file has it.
 */
export function restore(learner: Learner, backup: Backup, hidden = false): number {
  const stamp = learner.stamp();
  return learner.changeStore((store) => {
    const failures = [
      ...[...backup.records].map(([place, incoming]) => join(store, place, incoming, hidden, stamp)),
      ...[...backup.later].map(([place, raw]) => {
        const result = readEnvelope(raw);
        return result.state === 'read' ? join(store, place, result.envelope, hidden, stamp) : placeRaw(store, place, raw);
      }),
      ...backup.aside.map((raw) => store.setAside(raw)),
    ];
    return failures.filter((failure) => failure !== undefined).length;
  });
}

function join(
  store: RecordStore,
  place: Place,
  incoming: Envelope,
  hidden: boolean,
  { edition, at: now, by }: ReturnType<Learner['stamp']>,
): WriteFailure | undefined {
  const stored = store.read(place);
  const here = stored.state === 'read' ? stored.envelope.data : undefined;
  const data = clampStamps(tellApart(incoming.data, here), now, here);
  const joined = hidden && here ? bringBack(here, data, { at: now, by }) : data;
  return joinInto(store, place, { ...incoming, edition, at: Math.min(incoming.at, now), data: joined });
}
