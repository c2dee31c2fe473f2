import { atom, type ReadableAtom } from 'nanostores';
import { encodeBackup, type Backup } from './backup.ts';
import { digest } from './digest.ts';
import { encodeEnvelope, readEnvelope, type Envelope } from './envelope.ts';
import { createHandle, type HandleOptions, type RecordHandle } from './handle.ts';
import { isPlace, newId, sitePrefix, type Place } from './keys.ts';
import { mergeRecords } from './merge.ts';
import type { RecordData } from './record.ts';
import type { RecordStorage, WriteFailure } from './storage.ts';

/** unasked: nobody said yet whose computer this is · own: records stay · shared: records go with the browser window. */
type Mode = 'unasked' | 'own' | 'shared';

type NoteName = 'backup' | 'searches';

export interface Environment {
  site: { id: string; edition: string };
  /** Stays when the browser is closed. */
  lasting: RecordStorage;
  /** Goes when the browser is closed. */
  passing: RecordStorage;
  now: () => number;
  defer: (task: () => void) => void;
}

/** Everything one learner has here. The only owner of the storage keys of the site. */
export interface Learner {
  siteId: string;
  $mode: ReadableAtom<Mode>;
  /** Grows with every change of any record, for lists that show them. */
  $revision: ReadableAtom<number>;
  open: (place: Place, options?: HandleOptions) => RecordHandle;
  /** Records whose place begins so, as stored. */
  list: (prefix: string) => { place: Place; at: number; data: RecordData }[];
  /** Raw texts that could not be read. */
  aside: () => string[];
  /** Moves every record to the storage of the mode. On failure nothing has been removed anywhere. */
  setMode: (mode: 'own' | 'shared') => WriteFailure | undefined;
  /** Every record, written or not yet, as the text of a file. */
  backup: () => string;
  /** What a file made now says about itself. */
  stamp: () => { edition: string; at: number; by: string };
  /** A record as stored, if it can be read. */
  read: (place: Place) => RecordData | undefined;
  /** Joins a file with what is here. Gives the number of records that could not be written. */
  restore: (backup: Backup) => number;
  /** A note beside the records, in plain text: when everything was last put into a file, what was searched for. It may be missing. */
  readNote: (name: NoteName) => string | null;
  /** Keeps a note, if there is room for it. */
  writeNote: (name: NoteName, text: string) => void;
  /** Removes everything of this site and gives the number of keys that are left, which should be 0. */
  erase: () => number;
  /** Removes one record for good, or a text set aside. */
  remove: (place: Place) => void;
  removeAside: (raw: string) => void;
  /** Another tab changed a key; null means all of them. */
  keyChanged: (key: string | null) => void;
  flushAll: () => boolean;
}

export function createLearner({ site, lasting, passing, now, defer }: Environment): Learner {
  const prefix = sitePrefix(site.id);
  const modeKey = `${prefix}meta:mode`;
  const browserKey = `${prefix}meta:browser`;
  const asidePrefix = `${prefix}aside:`;
  const handles = new Map<Place, RecordHandle>();
  /** Records as last read: lists look at all of them again and again, and only the changed ones need parsing. */
  const parsed = new Map<Place, { raw: string; envelope: Envelope | undefined }>();
  const $mode = atom<Mode>(readMode(lasting.read(modeKey)));
  const $revision = atom(0);
  let browser: string | undefined;

  const storage = () => ($mode.get() === 'shared' ? passing : lasting);
  const changed = () => {
    $revision.set($revision.get() + 1);
  };

  const by = (): string => {
    browser ??= storage().read(browserKey) ?? undefined;
    if (browser === undefined) {
      browser = newId();
      storage().write(browserKey, browser);
    }
    return browser;
  };

  const stamp = () => ({ edition: site.edition, at: now(), by: by() });

  const setAside = (raw: string): WriteFailure | undefined => {
    const key = `${asidePrefix}${digest(raw)}`;
    return storage().read(key) === raw ? undefined : storage().write(key, raw);
  };

  const placesIn = (from: RecordStorage): Place[] =>
    from
      .keys()
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length))
      .filter(isPlace)
      .sort();

  const readPlace = (place: Place): Envelope | undefined => {
    const raw = storage().read(prefix + place);
    const known = parsed.get(place);
    if (raw === null || known?.raw === raw) return raw === null ? undefined : known?.envelope;
    const result = readEnvelope(raw);
    const envelope = result.state === 'read' ? result.envelope : undefined;
    parsed.set(place, { raw, envelope });
    return envelope;
  };

  const reloadAll = () => {
    for (const handle of handles.values()) handle.reload();
    changed();
  };

  /** Stored records, with what open forms hold and could not write. */
  const currentRecords = (): Map<Place, Envelope> => {
    const records = new Map<Place, Envelope>();
    for (const place of placesIn(storage())) {
      const envelope = readPlace(place);
      if (envelope) records.set(place, envelope);
    }
    for (const handle of handles.values()) {
      if (handle.flush()) continue;
      records.set(handle.place, {
        format: 1,
        ...stamp(),
        ...records.get(handle.place),
        data: handle.$record.get(),
      });
    }
    return records;
  };

  const aside = (): string[] =>
    storage()
      .keys()
      .filter((key) => key.startsWith(asidePrefix))
      .sort()
      .flatMap((key) => storage().read(key) ?? []);

  return {
    siteId: site.id,
    $mode,
    $revision,
    open(place, options) {
      const known = handles.get(place);
      if (known) return known;
      const key = prefix + place;
      const handle = createHandle(
        place,
        {
          read: () => storage().read(key),
          write: (text) => storage().write(key, text),
          setAside,
          edition: site.edition,
          by,
          now,
          defer,
          written: changed,
        },
        options,
      );
      handles.set(place, handle);
      return handle;
    },
    list: (start) =>
      placesIn(storage())
        .filter((place) => place.startsWith(start))
        .flatMap((place) => {
          const envelope = readPlace(place);
          return envelope ? [{ place, at: envelope.at, data: envelope.data }] : [];
        }),
    aside,
    setMode(mode) {
      const from = storage();
      const to = mode === 'shared' ? passing : lasting;
      const keys = from.keys().filter((key) => key.startsWith(prefix) && key !== modeKey);
      if (from !== to) {
        for (const key of keys) {
          const failure = to.write(key, joinRaw(from.read(key) ?? '', to.read(key)));
          if (failure) return failure;
        }
      }
      const failure = lasting.write(modeKey, mode);
      if (failure && mode === 'own') return failure;
      $mode.set(mode);
      if (from !== to)
        keys.forEach((key) => {
          from.remove(key);
        });
      reloadAll();
      return undefined;
    },
    backup() {
      const records = currentRecords();
      // Records of a later edition cannot be joined here, but they travel along.
      const unread = placesIn(storage())
        .filter((place) => !records.has(place))
        .flatMap((place) => storage().read(prefix + place) ?? []);
      return encodeBackup({ ...stamp(), records, aside: [...new Set([...aside(), ...unread])] });
    },
    stamp,
    read: (place) => readPlace(place)?.data,
    restore(backup) {
      for (const handle of handles.values()) handle.flush();
      let failures = 0;
      for (const [place, incoming] of backup.records) {
        const before = readPlace(place);
        const raw = storage().read(prefix + place);
        // A stored record that cannot be read, or is newer, is never written over.
        if (raw !== null && !before) {
          failures += setAside(JSON.stringify(incoming)) ? 1 : 0;
          continue;
        }
        const data = before ? mergeRecords(before.data, incoming.data) : incoming.data;
        const { format: _, ...envelope } = incoming;
        failures += storage().write(
          prefix + place,
          encodeEnvelope({ ...envelope, edition: site.edition, at: Math.max(before?.at ?? 0, incoming.at), data }),
        )
          ? 1
          : 0;
      }
      for (const raw of backup.aside) failures += setAside(raw) ? 1 : 0;
      reloadAll();
      return failures;
    },
    readNote: (name) => storage().read(`${prefix}meta:${name}`),
    writeNote(name, text) {
      storage().write(`${prefix}meta:${name}`, text);
      changed();
    },
    erase() {
      for (const from of [lasting, passing]) for (const key of from.keys()) if (key.startsWith(prefix)) from.remove(key);
      browser = undefined;
      $mode.set('unasked');
      for (const handle of handles.values()) handle.forget();
      changed();
      return [...lasting.keys(), ...passing.keys()].filter((key) => key.startsWith(prefix)).length;
    },
    remove(place) {
      storage().remove(prefix + place);
      handles.get(place)?.reload();
      changed();
    },
    removeAside(raw) {
      storage().remove(`${asidePrefix}${digest(raw)}`);
      changed();
    },
    keyChanged(key) {
      if (key === null || key === modeKey) {
        $mode.set(readMode(lasting.read(modeKey)));
        reloadAll();
        return;
      }
      const place = key.startsWith(prefix) ? key.slice(prefix.length) : '';
      if (!isPlace(place)) return;
      handles.get(place)?.reload();
      changed();
    },
    flushAll: () => [...handles.values()].map((handle) => handle.flush()).every(Boolean),
  };
}

const readMode = (text: string | null): Mode => (text === 'own' || text === 'shared' ? text : 'unasked');

/** Two raw texts for one key become one, if both are records; otherwise the arriving one stays. */
function joinRaw(arriving: string, present: string | null): string {
  const a = present === null ? undefined : readEnvelope(present);
  const b = readEnvelope(arriving);
  if (a?.state !== 'read' || b.state !== 'read') return arriving;
  const { format: _, ...envelope } = b.envelope;
  return encodeEnvelope({ ...envelope, data: mergeRecords(a.envelope.data, b.envelope.data) });
}
