import type { Backup } from './backup.ts';
import { bringBack, clampStamps, tellApart } from './bring-back.ts';
import { readEnvelope, type Envelope } from './envelope.ts';
import type { Place } from './keys.ts';
import type { Learner } from './learner.ts';
import { finish, type Steps } from './steps.ts';
import type { WriteFailure } from './storage.ts';
import { joinInto, placeRaw, type RecordStore } from './store.ts';

/**
 * Joins a file with what is here, and gives the number of records that could not be written. With `hidden`, what was put away
 * or emptied here comes back as the file has it.
 */
export const restore = (learner: Learner, backup: Backup, hidden = false): number => finish(restoreSteps(learner, backup, hidden));

/** The same, some records at a time. Each that is joined is whole, so that it can be left in the middle, and begun again. */
export function* restoreSteps(learner: Learner, backup: Backup, hidden: boolean): Steps<number> {
  const stamp = learner.stamp();
  const work = [
    ...[...backup.records].map(
      ([place, incoming]) =>
        (store: RecordStore) =>
          join(store, place, incoming, hidden, stamp),
    ),
    ...[...backup.later].map(([place, raw]) => (store: RecordStore) => {
      const result = readEnvelope(raw);
      return result.state === 'read' ? join(store, place, result.envelope, hidden, stamp) : placeRaw(store, place, raw);
    }),
    ...backup.aside.map((raw) => (store: RecordStore) => store.setAside(raw)),
  ];
  let failures = 0;
  for (let from = 0; from < work.length; from += together) {
    if (from > 0) yield from / work.length;
    const written = learner.changeStore((store) => work.slice(from, from + together).map((write) => write(store)));
    failures += written.filter((failure) => failure !== undefined).length;
  }
  return failures;
}

/** Every page is told of a change, so they are told of some records at once. */
const together = 200;

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
