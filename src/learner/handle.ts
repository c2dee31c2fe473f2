import { atom, type ReadableAtom } from 'nanostores';
import { encodeEnvelope, readEnvelope } from './envelope.ts';
import type { Place } from './keys.ts';
import {
  applyEdit,
  emptyRecord,
  moveAliases,
  sameStamp,
  sameValue,
  type Aliases,
  type Edit,
  type RecordData,
  type Stamp,
  type Value,
} from './record.ts';
import type { WriteFailure } from './storage.ts';

/** What a form shows about its text. */
export type SaveState =
  | { state: 'empty' }
  | { state: 'saving' }
  | { state: 'saved'; at: number }
  /** The text is on screen only. */
  | { state: 'failed'; why: WriteFailure }
  /** Storage holds a record of a later edition: nothing is written until the page is loaded anew. */
  | { state: 'newer' };

/** One record, open in this tab. */
export interface RecordHandle {
  place: Place;
  $record: ReadableAtom<RecordData>;
  $save: ReadableAtom<SaveState>;
  /**
   * Writes a value. `base` is the stamp of the text the learner was looking at; left out, the one in `$record`.
   * If the stored text has another stamp by the time of writing, it goes to the tray instead of being lost.
   */
  edit: (path: string, value: Value, base?: Stamp) => void;
  /** Changes the record by a pure function, e.g. to discard from the tray. Pending edits are written first. */
  change: (change: (record: RecordData) => RecordData) => void;
  /** Writes what is pending now. True when nothing is left unwritten. */
  flush: () => boolean;
  /** Reads storage again, e.g. after another tab wrote. */
  reload: () => void;
  /** Reads storage again and gives up what was not written; only for 「この端末の記録をすべて消す」. */
  forget: () => void;
}

/** What a handle needs from its surroundings. */
export interface HandleContext {
  read: () => string | null;
  write: (text: string) => WriteFailure | undefined;
  /** Keeps a text that cannot be read. */
  setAside: (raw: string) => WriteFailure | undefined;
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
  let raw: string | null = null;
  let stored: RecordData = emptyRecord;
  let damaged: string | undefined;
  let newer = false;
  let pending: Edit[] = [];
  let scheduled = false;
  const $record = atom<RecordData>(emptyRecord);
  const $save = atom<SaveState>({ state: 'empty' });

  const withPending = () => pending.reduce((record, edit) => applyEdit(record, edit, context.by()), stored);

  const load = () => {
    raw = context.read();
    damaged = undefined;
    newer = false;
    const result = raw === null ? undefined : readEnvelope(raw);
    if (result?.state === 'read') {
      stored = moveAliases(result.envelope.data, aliases);
      if (result.lossy) damaged = raw ?? undefined;
    } else {
      stored = emptyRecord;
      newer = result?.state === 'newer';
      if (result?.state === 'unreadable') damaged = raw ?? undefined;
    }
    // A copy is made as soon as damage is seen, so that the learner can be shown it before anything is written.
    if (damaged !== undefined) context.setAside(damaged);
    if (newer) $save.set({ state: 'newer' });
    else if (pending.length === 0) $save.set(result?.state === 'read' ? { state: 'saved', at: result.envelope.at } : { state: 'empty' });
  };

  const write = (next: RecordData): boolean => {
    const at = context.now();
    const text = encodeEnvelope({
      edition: context.edition,
      at,
      by: context.by(),
      ...(sheetVersion === undefined ? {} : { sheetVersion }),
      data: next,
    });
    const failure = (damaged === undefined ? undefined : context.setAside(damaged)) ?? context.write(text);
    if (failure) {
      $save.set({ state: 'failed', why: failure });
      return false;
    }
    raw = text;
    stored = next;
    damaged = undefined;
    pending = [];
    $record.set(next);
    $save.set({ state: 'saved', at });
    context.written();
    return true;
  };

  const freshen = () => {
    if (context.read() !== raw) load();
  };

  const flush = (): boolean => {
    scheduled = false;
    if (pending.length === 0) return true;
    freshen();
    if (newer) return false;
    return write(withPending());
  };

  load();
  $record.set(stored);

  return {
    place,
    $record,
    $save,
    flush,
    edit(path, value, base = $record.get().values[path]) {
      const earlier = pending.find((edit) => edit.path === path);
      if (!earlier && sameStamp(base, $record.get().values[path]) && sameValue($record.get().values[path]?.value ?? '', value)) return;
      const edit: Edit = { path, value, at: context.now(), base: earlier ? earlier.base : base };
      pending = [...pending.filter((other) => other !== earlier), edit];
      $record.set(withPending());
      if (newer) return;
      $save.set({ state: 'saving' });
      if (!scheduled) {
        scheduled = true;
        context.defer(flush);
      }
    },
    change(change) {
      if (!flush()) return;
      freshen();
      if (!newer) write(change(stored));
    },
    reload() {
      load();
      $record.set(withPending());
    },
    forget() {
      pending = [];
      this.reload();
    },
  };
}
