import { atom, type ReadableAtom } from 'nanostores';
import type { Place } from './keys.ts';
import { isSameRecord, mergeRecords } from './merge.ts';
import { applyEdit } from './edit.ts';
import {
  emptyRecord,
  isSameRegister,
  isSameText,
  latestStamp,
  moveAliases,
  type Aliases,
  type RecordData,
  type Register,
  type Stamp,
  type Value,
} from './record.ts';
import { joinSeen, letGo } from './seen.ts';
import type { WriteFailure } from './storage.ts';
import type { RecordStore } from './store.ts';

/** What a form shows about its text. */
export type SaveState =
  | { state: 'empty' }
  | { state: 'saving' }
  | { state: 'saved'; at: number }
  /** The text is on screen only. */
  | { state: 'failed'; why: WriteFailure }
  /** Storage holds a record of a later edition: nothing is written until the page is loaded anew. */
  | { state: 'newer' };

/** One record, open in this tab. It knows whatever it once read or was told, and never less. */
export interface RecordHandle {
  place: Place;
  $record: ReadableAtom<RecordData>;
  $save: ReadableAtom<SaveState>;
  /** Whether a register was written by this page. */
  isOwn: (register: Register | undefined) => boolean;
  /**
   * Writes a value and gives its register. `base` is the text the learner was looking at, which is replaced; left out, the one in
   * `$record`. Another text that stands there by now goes to the tray.
   */
  edit: (path: string, value: Value, base?: Register | null) => Register | undefined;
  /**
   * Changes the record by a pure function and writes it, or leaves it as it was. What the function leaves out is let go
   * knowingly. `stamp` is later than everything there. True when it was written.
   */
  change: (change: (record: RecordData, stamp: Stamp) => RecordData) => boolean;
  /** Writes what is not yet stored. True when nothing is left unwritten. */
  flush: () => boolean;
  /** Joins what is stored with what is known here, e.g. after another tab wrote, and heals what that tab overwrote. */
  reload: () => void;
  /** The sheet that the record belongs to, when a list opened it before its form did. */
  follow: (sheet: HandleOptions) => void;
  /** Gives up everything known here; only for 「この端末の記録をすべて消す」. */
  forget: () => void;
}

/** What a handle needs from its surroundings. */
export interface HandleContext {
  /** Where records lie now; asked each time, as the mode may change. */
  store: () => RecordStore;
  edition: string;
  by: () => string;
  now: () => number;
  /** Runs a task after the screen has been painted. */
  defer: (task: () => void) => void;
  /** Called after every successful write. */
  written: () => void;
}

export interface HandleOptions {
  aliases?: Aliases;
  sheetVersion?: number;
}

export function createHandle(
  place: Place,
  context: HandleContext,
  { aliases = new Map(), sheetVersion }: HandleOptions = {},
): RecordHandle {
  let known: RecordData = emptyRecord;
  /** The text as last read or written, and where. */
  let last: { store: RecordStore; raw: string | null } | undefined;
  let version = sheetVersion;
  let newer = false;
  /** The record of a later edition that lay here. When a tab that did not know of it has written over it, it is set aside. */
  let later: string | undefined;
  let dirty = false;
  let scheduled = false;
  const $record = atom<RecordData>(emptyRecord);
  const $save = atom<SaveState>({ state: 'empty' });

  const isStored = () => !dirty && (newer || later === undefined);

  const show = () => {
    if ($record.get() !== known) $record.set(known);
  };

  const keepLater = (store: RecordStore) => {
    if (later !== undefined && !newer && !store.setAside(later)) later = undefined;
  };

  const read = () => {
    const store = context.store();
    const raw = store.raw(place);
    keepLater(store);
    if (last?.store === store && last.raw === raw) return;
    last = { store, raw };
    const stored = store.read(place);
    newer = stored.state === 'newer';
    if (newer && raw !== null) later = raw;
    keepLater(store);
    // A copy is made as soon as damage is seen, so that the learner can be shown it before anything is written.
    if (raw !== null && (stored.state === 'unreadable' || (stored.state === 'read' && stored.lossy))) store.setAside(raw);
    const there = stored.state === 'read' ? moveAliases(stored.envelope.data, aliases) : emptyRecord;
    const joined = mergeRecords(known, there);
    dirty = !isSameRecord(joined, there);
    if (!isSameRecord(joined, known)) known = joined;
    if (stored.state === 'read' && version !== undefined) version = Math.max(version, stored.envelope.sheetVersion ?? 0);
    if (newer) $save.set({ state: 'newer' });
    else if (dirty) $save.set({ state: 'saving' });
    else $save.set(stored.state === 'read' ? { state: 'saved', at: stored.envelope.at } : { state: 'empty' });
  };

  const flush = (): boolean => {
    scheduled = false;
    if (isStored()) return true;
    read();
    show();
    if (newer) return false;
    if (!dirty) return isStored();
    const [store, at] = [context.store(), context.now()];
    const refusal = store.write(place, {
      edition: context.edition,
      at,
      by: context.by(),
      ...(version === undefined ? {} : { sheetVersion: version }),
      data: known,
    });
    if (refusal) {
      newer = refusal === 'newer';
      $save.set(refusal === 'newer' ? { state: 'newer' } : { state: 'failed', why: refusal });
      return false;
    }
    last = { store, raw: store.raw(place) };
    dirty = false;
    $save.set({ state: 'saved', at });
    context.written();
    return isStored();
  };

  const schedule = () => {
    if (newer || scheduled) return;
    scheduled = true;
    context.defer(flush);
  };

  const set = (next: RecordData) => {
    known = next;
    dirty = true;
    show();
    if (newer) return;
    $save.set({ state: 'saving' });
    schedule();
  };

  read();
  show();
  if (!isStored()) schedule();

  return {
    place,
    $record,
    $save,
    isOwn: (register) => (register ? register.by === context.by() : false),
    flush,
    edit(path, value, base = known.values[path]) {
      const current = known.values[path];
      const isOnCurrent = current ? base && isSameRegister(current, base) : !base;
      if (isOnCurrent && isSameText(current, value)) return current;
      set(applyEdit(known, { path, value, at: context.now(), base: base ?? undefined }, context.by()));
      return known.values[path];
    },
    change(change) {
      const by = context.by();
      const stamp = { at: Math.max(context.now(), latestStamp(known) + 1), by };
      const before = known;
      const next = change(known, stamp);
      set(letGo(known, { ...next, seen: joinSeen(joinSeen(known.seen, next.seen), { [by]: stamp.at }) }));
      if (flush()) return true;
      known = before;
      last = undefined;
      read();
      show();
      return false;
    },
    reload() {
      read();
      show();
      if (dirty) schedule();
    },
    follow(sheet) {
      if (sheet.sheetVersion === undefined || sheet.sheetVersion <= (version ?? 0)) return;
      aliases = sheet.aliases ?? aliases;
      version = sheet.sheetVersion;
      known = moveAliases(known, aliases);
      last = undefined;
      read();
      show();
    },
    forget() {
      known = emptyRecord;
      last = undefined;
      later = undefined;
      dirty = false;
      read();
      show();
    },
  };
}
