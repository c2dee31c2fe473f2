import { atom } from 'nanostores';
import { isLasting, isSameVisit, sitePrefix } from './glance.ts';
import { createHandle, type RecordHandle } from './handle.ts';
import { createHeld } from './held.ts';
import { isPlace, newId, type Place } from './keys.ts';
import type { Environment, Learner, Mode } from './learner.ts';
import { clearCopied, copyStore } from './move.ts';
import { hasText, type RecordData } from './record.ts';
import { createStore, placeText, type RecordStore } from './store.ts';

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
  let lastingBrowser = lasting.read(browserKey);
  /** The same for what goes with the tab. */
  let passingBrowser = passing.read(browserKey);
  let page = newId().slice(0, 6);
  let answers = 0;

  const storeOf = (mode: Mode): RecordStore => {
    return isLasting(mode, () => stores.lasting.places().length > 0) ? stores.lasting : stores.passing;
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
    if (isPassing()) passingBrowser ??= passing.read(browserKey);
    else {
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
    passingBrowser = null;
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
        return placeText(stores.passing, name, text) === undefined;
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
      const [from, id] = isPassing() ? [passing, passingBrowser] : [lasting, lastingBrowser];
      const isErased = id !== null && from.read(browserKey) !== id;
      if (isErased && isStored()) {
        $mode.set(readMode(lasting.read(modeKey)) ?? 'unasked');
        store = storeOf($mode.get());
      }
      if (isStored() && (isErased || holdIfLeft(now()))) {
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
