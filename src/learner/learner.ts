import { atom, type ReadableAtom } from 'nanostores';
import type { Tab } from './channel.ts';
import { readEnvelope } from './envelope.ts';
import { createHandle, type HandleOptions, type RecordHandle } from './handle.ts';
import { isSameVisit } from './glance.ts';
import { createHeld } from './held.ts';
import { isPlace, newId, sitePrefix, type Place } from './keys.ts';
import { clearCopied, copyStore } from './move.ts';
import { hasText, type RecordData } from './record.ts';
import type { RecordStorage, WriteFailure } from './storage.ts';
import { createStore, joinInto, placeRaw, type RecordStore } from './store.ts';

/**
 * unasked: nobody said yet whose computer this is; records go with the tab · own: records stay · shared: records go with the tab.
 * Records that edition 2026.11 stored before anybody was asked stay where they are.
 */
type Mode = 'unasked' | 'own' | 'shared';

type NoteName = 'backup' | 'searches';

export interface Environment {
  site: { id: string; edition: string };
  /** Stays when the browser is closed. */
  lasting: RecordStorage;
  /** Goes when the tab is closed. */
  passing: RecordStorage;
  now: () => number;
  /** Runs a task after the screen has been painted. */
  defer: (task: () => void) => void;
  tab: Tab;
}

/** Everything one learner has here. The only owner of the storage keys of the site. */
export interface Learner {
  siteId: string;
  $mode: ReadableAtom<Mode>;
  /** Grows with every change of any record, for lists that show them. */
  $revision: ReadableAtom<number>;
  /** Whether this tab came back with records that somebody left in it, which are shown to nobody before they say so. */
  $held: ReadableAtom<boolean>;
  /** How many records other tabs hold that no other tab can see. */
  $elsewhere: ReadableAtom<number>;
  /** Goes on with the records that were left in this tab. */
  openHeld: () => void;
  /** Erases the records that were left in this tab. */
  dropHeld: () => void;
  /** Whether records go with this tab. */
  isPassing: () => boolean;
  /** Whether closing this tab takes texts with it. */
  wouldLose: () => boolean;
  /** The page goes away: everything is written, and when that was is noted. True when nothing is left unwritten. */
  leave: () => boolean;
  /** The page comes back as it was, e.g. by 「戻る」. */
  comeBack: () => void;
  open: (place: Place, options?: HandleOptions) => RecordHandle;
  /** Records whose place begins so, as stored. */
  list: (prefix: string) => { place: Place; at: number; data: RecordData }[];
  /** Raw texts that could not be read. */
  aside: () => string[];
  /** Moves every record to the storage of the mode. On failure nothing has been removed anywhere. */
  setMode: (mode: 'own' | 'shared') => WriteFailure | undefined;
  /** Every record: what is stored, and what open forms hold and could not write (`write-backup.ts`). */
  everything: () => { store: RecordStore; unwritten: readonly RecordHandle[] };
  /** What a file made now says about itself. */
  stamp: () => { edition: string; at: number; by: string };
  /** A record as stored, if it can be read. */
  read: (place: Place) => RecordData | undefined;
  /** Changes what is stored as a whole, e.g. by a backup; open forms follow. Gives what `change` gives. */
  changeStore: <T>(change: (store: RecordStore) => T) => T;
  /** A note beside the records, in plain text: when everything was last put into a file, what was searched for. It may be missing. */
  readNote: (name: NoteName) => string | null;
  /** Keeps a note, if there is room for it. */
  writeNote: (name: NoteName, text: string) => void;
  /** Removes everything of this site in every tab, and gives the number of things that are left, which should be 0. */
  erase: () => Promise<number>;
  /** Lets go every text of one record for good; that it was put away stays known, so that no other tab brings it back. */
  discard: (place: Place) => void;
  removeAside: (raw: string) => void;
  /** Another tab changed a key; null means all of them. */
  keyChanged: (key: string | null) => void;
  flushAll: () => boolean;
}

export function createLearner({ site, lasting, passing, now, defer, tab }: Environment): Learner {
  const { channel } = tab;
  const prefix = sitePrefix(site.id);
  const modeKey = `${prefix}meta:mode`;
  const browserKey = `${prefix}meta:browser`;
  const leftKey = `${prefix}meta:left`;
  const stores = { lasting: createStore(lasting, prefix), passing: createStore(passing, prefix) };
  const held = createHeld(passing, site.id);
  const handles = new Map<Place, RecordHandle>();
  const $mode = atom<Mode>(readMode(lasting.read(modeKey)) ?? 'unasked');
  const $revision = atom(0);
  const $elsewhere = atom(0);
  const $held = atom(held.any());
  let browser: string | undefined;
  /** The browser's id as it lies in the lasting storage: when it is gone, everything was erased. */
  let lastingBrowser: string | null = null;
  let page = newId().slice(0, 6);
  let answers = 0;

  const storeOf = (mode: Mode): RecordStore => {
    const isLasting = mode === 'own' || (mode === 'unasked' && stores.lasting.places().length > 0);
    return isLasting ? stores.lasting : stores.passing;
  };
  let store = storeOf($mode.get());
  const isPassing = () => store === stores.passing;

  const changed = () => {
    $revision.set($revision.get() + 1);
  };
  const browserId = (): string => {
    browser ??= store.storage.read(browserKey) ?? undefined;
    if (browser === undefined) {
      browser = newId();
      store.storage.write(browserKey, browser);
    }
    if (!isPassing()) {
      // Cleared from elsewhere: the id lies beside the records again.
      if (lastingBrowser !== null && lasting.read(browserKey) === null) lasting.write(browserKey, lastingBrowser);
      lastingBrowser ??= lasting.read(browserKey);
    }
    return browser;
  };
  const by = () => `${browserId()}.${page}`;
  const stamp = () => ({ edition: site.edition, at: now(), by: by() });
  const readData = (place: Place) => readIn(store, place);
  const countHere = () => (isPassing() ? store.places().filter((place) => isWritten(readData(place))).length : 0);

  const reloadAll = () => {
    for (const handle of handles.values()) handle.reload();
    changed();
  };
  const isStored = () => [...handles.values()].every(({ $save }) => ['saved', 'empty'].includes($save.get().state));
  const flushAll = () => [...handles.values()].map((handle) => handle.flush()).every(Boolean);

  /** Follows a change of mode made in another tab. What this tab alone holds comes along, and what is on its screens stays. */
  const followMode = () => {
    const [before, next] = [$mode.get(), readMode(lasting.read(modeKey))];
    if (next === before) return;
    if (next === undefined) {
      // Cleared from elsewhere, as erasing would have told this tab.
      if (before !== 'unasked') lasting.write(modeKey, before);
      return;
    }
    $mode.set(next);
    store = storeOf(next);
    gather();
    reloadAll();
  };

  /** Gives up everything this tab knows and has stored. */
  const wipe = () => {
    for (const from of [lasting, passing]) for (const key of from.keys()) if (key.startsWith(prefix)) from.remove(key);
    $mode.set('unasked');
    store = stores.passing;
    browser = undefined;
    lastingBrowser = null;
    // A new writer: what the old one wrote may come back from a file.
    page = newId().slice(0, 6);
    held.drop();
    $held.set(false);
    for (const handle of handles.values()) handle.forget();
    changed();
  };

  /** What this tab alone holds goes where the mode says. Where there is no room for it, it is held, and said to be there. */
  const gather = () => {
    if (isPassing()) return;
    if (!copyStore(stores.passing, store)) clearCopied(stores.passing, store);
    else held.hold(now());
    $held.set(held.any());
  };

  /** Holds what was left in this tab, if somebody may have left it for good. */
  const holdIfLeft = (arrivedAt: number): boolean => {
    const left = passing.read(leftKey);
    const isEmpty = stores.passing.places().length + stores.passing.aside().length === 0;
    if (isEmpty || isSameVisit(left === null ? undefined : Number(left), arrivedAt)) return false;
    held.hold(now());
    return true;
  };
  if (!holdIfLeft(tab.startedAt)) gather();
  $held.set(held.any());

  channel.listen((message) => {
    if (message.kind === 'here') {
      answers += message.holds;
      $elsewhere.set(answers);
      return;
    }
    if (message.kind === 'erase') wipe();
    const holds = countHere();
    if (message.kind === 'erase' || holds > 0) channel.post({ kind: 'here', holds });
    if (message.kind === 'erase') tab.emptied();
  });
  if (isPassing()) channel.post({ kind: 'who' });

  return {
    siteId: site.id,
    $mode,
    $revision,
    $held,
    $elsewhere,
    openHeld() {
      held.release((name, text) => {
        // Of two notes the present one counts.
        if (!isPlace(name)) return true;
        const result = readEnvelope(text);
        const failure =
          result.state === 'read'
            ? ((result.lossy ? stores.passing.setAside(text) : undefined) ?? joinInto(stores.passing, name, result.envelope))
            : placeRaw(stores.passing, name, text);
        return failure === undefined;
      });
      $held.set(held.any());
      gather();
      reloadAll();
    },
    dropHeld() {
      held.drop();
      $held.set(false);
      changed();
    },
    isPassing,
    wouldLose: () =>
      held.any() || stores.passing.aside().length > 0 || stores.passing.places().some((place) => isWritten(readIn(stores.passing, place))),
    leave() {
      for (const handle of handles.values()) handle.reload();
      const isWhole = flushAll();
      if (isPassing() && stores.passing.places().length > 0) passing.write(leftKey, String(now()));
      return isWhole;
    },
    comeBack() {
      const isErased = () => lastingBrowser !== null && lasting.read(browserKey) !== lastingBrowser;
      if (isStored() && (isErased() || holdIfLeft(now()))) {
        for (const handle of handles.values()) handle.forget();
        tab.emptied();
        return;
      }
      followMode();
      reloadAll();
    },
    open(place, options) {
      const known = handles.get(place);
      if (known) {
        if (options) known.follow(options);
        return known;
      }
      const context = {
        store: () => {
          followMode();
          return store;
        },
        edition: site.edition,
        by,
        now,
        defer,
        written: changed,
      };
      const handle = createHandle(place, context, options);
      handles.set(place, handle);
      return handle;
    },
    list: (start) =>
      store
        .places()
        .filter((place) => place.startsWith(start))
        .flatMap((place) => {
          const stored = store.read(place);
          return stored.state === 'read' ? [{ place, at: stored.envelope.at, data: stored.envelope.data }] : [];
        }),
    aside: () => store.aside(),
    setMode(mode) {
      flushAll();
      const [from, to] = [store, storeOf(mode)];
      const failure = from === to ? undefined : copyStore(from, to);
      if (failure) return failure;
      const refusal = lasting.write(modeKey, mode);
      if (refusal && mode === 'own') return refusal;
      $mode.set(mode);
      store = to;
      if (from !== to) clearCopied(from, to);
      reloadAll();
      return undefined;
    },
    everything() {
      for (const handle of handles.values()) handle.reload();
      return { store, unwritten: [...handles.values()].filter((handle) => !handle.flush()) };
    },
    stamp,
    read: readData,
    changeStore(change) {
      flushAll();
      const result = change(store);
      reloadAll();
      return result;
    },
    readNote: (name) => store.storage.read(`${prefix}meta:${name}`),
    writeNote(name, text) {
      store.storage.write(`${prefix}meta:${name}`, text);
      changed();
    },
    async erase() {
      answers = 0;
      channel.post({ kind: 'erase' });
      wipe();
      await tab.answered();
      // A tab that heard of it late may have written once more.
      const keys = () => [lasting, passing].flatMap((from) => from.keys().filter((key) => key.startsWith(prefix)));
      if (keys().length > 0) wipe();
      $elsewhere.set(0);
      return keys().length + answers;
    },
    discard(place) {
      this.open(place).change((_, at) => ({ values: { '#removed': { value: true, ...at } }, tray: [] }));
      changed();
    },
    removeAside(raw) {
      store.removeAside(raw);
      changed();
    },
    keyChanged(key) {
      if (key === null || key === modeKey) {
        followMode();
        reloadAll();
        return;
      }
      const place = key.startsWith(prefix) ? key.slice(prefix.length) : '';
      if (!isPlace(place)) return;
      handles.get(place)?.reload();
      changed();
    },
    flushAll,
  };
}

const readMode = (text: string | null): Mode | undefined => (text === 'own' || text === 'shared' ? text : undefined);

const isWritten = (record: RecordData | undefined): boolean => record !== undefined && hasText(record);

function readIn(store: RecordStore, place: Place): RecordData | undefined {
  const stored = store.read(place);
  return stored.state === 'read' ? stored.envelope.data : undefined;
}
