import type { Backup, FileKind } from './backup.ts';
import { backupLimits, checkLimits, sharedLimits, type LimitProblem } from './backup-limits.ts';
import { tellApart } from './bring-back.ts';
import { digest } from './digest.ts';
import { currentFormat, isObject, readEnvelope, validateEnvelope, type Envelope } from './envelope.ts';
import { isPlace, type Place } from './keys.ts';
import { countHidden } from './out-of-sight.ts';
import { emptyRecord, hasText, type RecordData } from './record.ts';
import { finish, type Steps } from './steps.ts';
import { previewMerge, type MergePreview } from './visible-tray.ts';

/** Larger files are refused unread: a full browser storage is about 5 MB. */
export const maxFileBytes = 20_000_000;

export type BackupResult =
  { state: 'read'; backup: Backup } | { state: 'too-large' | LimitProblem | 'not-a-file-of-this-course' | 'newer' };

/** Reads a file. Never throws; what parses is offered even when the checksum is wrong. */
export const readBackup = (text: string): BackupResult => finish(readBackupSteps(text));

export function* readBackupSteps(text: string): Steps<BackupResult> {
  if (text.length > maxFileBytes) return { state: 'too-large' };
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { state: 'not-a-file-of-this-course' };
  }
  if (!isObject(input) || typeof input['kind'] !== 'string' || !isObject(input['records'])) return { state: 'not-a-file-of-this-course' };
  if (Number(input['format']) > currentFormat()) return { state: 'newer' };
  if (!isKind(input['kind'])) return { state: 'not-a-file-of-this-course' };
  const beyond = checkLimits(input, input['kind'] === 'backup' ? backupLimits : sharedLimits);
  if (beyond) return { state: beyond };
  const records = new Map<Place, Envelope>();
  const keptAside: string[] = Array.isArray(input['aside']) ? input['aside'].filter((entry) => typeof entry === 'string') : [];
  const aside = [...keptAside];
  const found = Object.entries(input['records']);
  for (const [index, [place, value]] of found.entries()) {
    yield index / found.length;
    const result = isPlace(place) ? validateEnvelope(value) : undefined;
    if (isPlace(place) && result?.state === 'read') records.set(place, result.envelope);
    if (result?.state !== 'read' || result.lossy) aside.push(JSON.stringify({ [place]: value }));
  }
  const from = typeof input['from'] === 'string' ? input['from'] : '';
  const later = isObject(input['later']) ? input['later'] : undefined;
  const contents = { records: input['records'], aside: keptAside, ...(from === '' ? {} : { from }), ...(later ? { later } : {}) };
  const intact = input['checksum'] === digest(JSON.stringify(contents));
  const at = Number(input['at']);
  return {
    state: 'read',
    backup: {
      kind: input['kind'],
      from: from.trim().slice(0, 100),
      edition: typeof input['edition'] === 'string' ? input['edition'] : '',
      at: Number.isFinite(at) && Math.abs(at) <= 8.64e15 ? at : 0,
      records,
      later: new Map(
        Object.entries(later ?? {}).flatMap(([place, raw]): [Place, string][] => {
          if (typeof raw !== 'string') return [];
          if (isPlace(place)) return [[place, raw]];
          aside.push(raw);
          return [];
        }),
      ),
      aside,
      intact,
    },
  };
}

/** What loading would do, record by record, before anything is done. */
export interface BackupPreview {
  /** Records that are not here yet. */
  added: number;
  /** Records here and in the file that differ. */
  merged: number;
  /** Records that would not change. */
  same: number;
  places: MergePreview;
  /** Things that are put away, emptied or discarded here, and stand in the file. */
  hidden: number;
  /** Where the records are that a later edition wrote and this one cannot read. */
  later: Place[];
}

export const previewBackup = (backup: Backup, stored: (place: Place) => RecordData | undefined): BackupPreview =>
  finish(previewSteps(backup, stored));

export function* previewSteps(backup: Backup, stored: (place: Place) => RecordData | undefined): Steps<BackupPreview> {
  const records = readableRecords(backup);
  const preview: BackupPreview = {
    added: 0,
    merged: 0,
    same: 0,
    places: { changed: 0, toTray: 0 },
    hidden: countHidden(records, stored),
    later: [...backup.later].filter(([, raw]) => readEnvelope(raw).state !== 'read').map(([place]) => place),
  };
  for (const [index, [place, { data }]] of records.entries()) {
    yield index / records.length;
    const here = stored(place);
    const before = here ?? emptyRecord;
    const { changed, toTray } = previewMerge(before, tellApart(data, here));
    if (changed === 0 && toTray === 0) preview.same += 1;
    else if (hasText(before)) preview.merged += 1;
    else preview.added += 1;
    preview.places.changed += changed;
    preview.places.toTray += toTray;
  }
  return preview;
}

/** Every record of a file that this edition can read, those that an earlier one could only pass on included. */
export function readableRecords({ records, later }: Backup): [Place, Envelope][] {
  const passedOn = [...later].flatMap(([place, raw]): [Place, Envelope][] => {
    const result = readEnvelope(raw);
    return result.state === 'read' ? [[place, result.envelope]] : [];
  });
  return [...records, ...passedOn];
}

const isKind = (kind: unknown): kind is FileKind => kind === 'backup' || kind === 'topic' || kind === 'sheet';
