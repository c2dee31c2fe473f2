import { isObject, isTime } from './envelope.ts';
import { profilePlace } from './keys.ts';
import type { Learner } from './learner.ts';
import type { RecordData } from './record.ts';

/** Note `backup`: `{ "at": 1763620000000, "quietUntil": 1764224800000 }`, in milliseconds; 0 for never. */
export interface BackupNote {
  /** When everything was last put into a file. */
  at: number;
  /** When the learner wants to be reminded again. */
  quietUntil: number;
}

export interface BackupState {
  /** When everything was last put into a file; 0 for never. */
  at: number;
  /** Fields and marks that were written or changed since. */
  changes: number;
  /** Whole days since then, or since the first writing. */
  days: number;
  /** Whether to say so. */
  isDue: boolean;
}

const day = 86_400_000;
/** The reminder comes after a week or so many changed fields, and keeps quiet for a week when it is sent away. */
const limits = { changes: 200, days: 7 };

/** Told from the stamps of the records: nothing has to be counted, or written, while somebody types. */
export function backupState(records: readonly { data: RecordData }[], note: BackupNote, now: number): BackupState {
  const stamps = records.flatMap(({ data }) =>
    Object.entries(data.values).flatMap(([path, { at }]) => (/#(?:order|from)$/.test(path) ? [] : at)),
  );
  const changes = stamps.filter((at) => at > note.at).length;
  const since = note.at > 0 ? note.at : stamps.reduce((first, at) => Math.min(first, at), now);
  const days = Math.max(0, Math.floor((now - since) / day));
  const isDue = changes > 0 && now >= note.quietUntil && (changes >= limits.changes || days >= limits.days);
  return { at: note.at, changes, days, isDue };
}

/** The state as it is now. Reads every record: not for every key press. */
export function readBackupState(learner: Learner, now: number): BackupState {
  const records = learner.list('').filter(({ place }) => place !== profilePlace);
  return backupState(records, readNote(learner.readNote('backup')), now);
}

/** Leaves the learner alone for a week. */
export function quietReminder(learner: Learner, now: number): void {
  const note: BackupNote = { ...readNote(learner.readNote('backup')), quietUntil: now + limits.days * day };
  learner.writeNote('backup', JSON.stringify(note));
}

export function readNote(text: string | null): BackupNote {
  let note: unknown;
  try {
    note = JSON.parse(text ?? '');
  } catch {
    // Never exported, or damaged: both mean that nothing is known.
  }
  const time = (value: unknown) => (isTime(value) ? value : 0);
  return isObject(note) ? { at: time(note['at']), quietUntil: time(note['quietUntil']) } : { at: 0, quietUntil: 0 };
}
