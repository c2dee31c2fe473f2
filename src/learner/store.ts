import { digest } from './digest.ts';
import { currentFormat, encodeEnvelope, readEnvelope, type Envelope } from './envelope.ts';
import { isPlace, type Place } from './keys.ts';
import { mergeRecords } from './merge.ts';
import type { RecordStorage, WriteFailure } from './storage.ts';

/** Why a record was not written. newer: a later edition wrote what lies there. */
type Refusal = WriteFailure | 'newer';

/** What lies in a place. `lossy`: reading it loses something. */
type Stored = { state: 'none' | 'newer' | 'unreadable' } | { state: 'read'; envelope: Envelope; lossy: boolean };

/** The records of one site in one storage. */
export interface RecordStore {
  storage: RecordStorage;
  /** What every key begins with. */
  prefix: string;
  /** Places that hold anything, sorted. */
  places: () => Place[];
  raw: (place: Place) => string | null;
  read: (place: Place) => Stored;
  /**
   * The only way a record is written over: what reading the present text loses is set aside first, and a record of a later
   * edition stays as it is.
   */
  write: (place: Place, envelope: Omit<Envelope, 'format'>) => Refusal | undefined;
  /** Takes a record away, after what reading it loses was set aside. */
  remove: (place: Place) => WriteFailure | undefined;
  /** Texts that could not be read, whole or in part, sorted by their digests. */
  aside: () => string[];
  setAside: (raw: string) => WriteFailure | undefined;
  removeAside: (raw: string) => void;
}

export function createStore(storage: RecordStorage, prefix: string): RecordStore {
  const asidePrefix = `${prefix}aside:`;
  /** Records as last read: lists look at all of them again and again, and only the changed ones need parsing. */
  const parsed = new Map<Place, { raw: string; stored: Stored }>();

  const raw = (place: Place) => storage.read(prefix + place);

  const read = (place: Place): Stored => {
    const text = raw(place);
    if (text === null) return { state: 'none' };
    const known = parsed.get(place);
    if (known?.raw === text) return known.stored;
    const result = readEnvelope(text);
    const stored: Stored = result.state === 'newer' ? { state: 'newer' } : result;
    parsed.set(place, { raw: text, stored });
    return stored;
  };

  const setAside = (text: string): WriteFailure | undefined => {
    const key = `${asidePrefix}${digest(text)}`;
    return storage.read(key) === text ? undefined : storage.write(key, text);
  };

  /** Sets aside what reading a text loses. */
  const keep = (stored: Stored, text: string | null): WriteFailure | undefined => {
    const loses = stored.state === 'unreadable' || stored.state === 'newer' || (stored.state === 'read' && stored.lossy);
    return loses && text !== null ? setAside(text) : undefined;
  };

  return {
    storage,
    prefix,
    places: () =>
      storage
        .keys()
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length))
        .filter(isPlace)
        .sort(),
    raw,
    read,
    write(place, envelope) {
      const present = read(place);
      if (present.state === 'newer') return 'newer';
      const text = encodeEnvelope(envelope);
      const failure = keep(present, raw(place)) ?? storage.write(prefix + place, text);
      if (failure) return failure;
      parsed.set(place, { raw: text, stored: { state: 'read', envelope: { format: currentFormat(), ...envelope }, lossy: false } });
      // Said to be saved only when it is there.
      return raw(place) === text ? undefined : 'blocked';
    },
    remove(place) {
      const failure = keep(read(place), raw(place));
      if (!failure) storage.remove(prefix + place);
      return failure;
    },
    aside: () =>
      storage
        .keys()
        .filter((key) => key.startsWith(asidePrefix))
        .sort()
        .flatMap((key) => storage.read(key) ?? []),
    setAside,
    removeAside(text) {
      storage.remove(`${asidePrefix}${digest(text)}`);
    },
  };
}

/**
 * Joins a record into what lies in a place. A record of a later edition stays as it is, and the arriving one is set aside beside it.
 */
export function joinInto(store: RecordStore, place: Place, { format: _, ...arriving }: Envelope): WriteFailure | undefined {
  const present = store.read(place);
  const before = present.state === 'read' ? present.envelope : undefined;
  const version = Math.max(before?.sheetVersion ?? 0, arriving.sheetVersion ?? 0);
  const refusal = store.write(place, {
    ...arriving,
    at: Math.max(before?.at ?? 0, arriving.at),
    ...(version > 0 ? { sheetVersion: version } : {}),
    data: before ? mergeRecords(before.data, arriving.data) : arriving.data,
  });
  return refusal === 'newer' ? store.setAside(JSON.stringify({ [place]: arriving })) : refusal;
}

/** Puts a text that this edition cannot read back where it was, if nothing lies there; else beside it. */
export function placeRaw(store: RecordStore, place: Place, text: string): WriteFailure | undefined {
  const present = store.raw(place);
  if (present === text) return undefined;
  return present === null ? store.storage.write(store.prefix + place, text) : store.setAside(text);
}

/** Puts a stored text into a place of another storage: joined with what lies there, and beside it what joining would lose. */
export function placeText(store: RecordStore, place: Place, text: string): WriteFailure | undefined {
  const result = readEnvelope(text);
  if (result.state !== 'read') return placeRaw(store, place, text);
  return (result.lossy ? store.setAside(text) : undefined) ?? joinInto(store, place, result.envelope);
}
