import type { Backup, FileKind } from './backup.ts';
import { backupLimits, checkLimits, sharedLimits, type LimitProblem } from './backup-limits.ts';
import { digest } from './digest.ts';
import { currentFormat, isObject, validateEnvelope, type Envelope } from './envelope.ts';
import { isPlace, type Place } from './keys.ts';
import { previewMerge, type MergePreview } from './merge.ts';
import { emptyRecord, hasText, type RecordData } from './record.ts';

/** Larger files are refused unread: a full browser storage is about 5 MB. */
export const maxFileBytes = 20_000_000;

export type BackupResult =
  { state: 'read'; backup: Backup } | { state: 'too-large' | LimitProblem | 'not-a-file-of-this-course' | 'newer' };

/** Reads a file. Never throws; what parses is offered even when the checksum is wrong. */
export function readBackup(text: string): BackupResult {
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
  for (const [place, value] of Object.entries(input['records'])) {
    const result = isPlace(place) ? validateEnvelope(value) : undefined;
    if (isPlace(place) && result?.state === 'read') records.set(place, result.envelope);
    if (result?.state !== 'read' || result.lossy) aside.push(JSON.stringify({ [place]: value }));
  }
  const from = typeof input['from'] === 'string' ? input['from'] : '';
  const contents = { records: input['records'], aside: keptAside, ...(from === '' ? {} : { from }) };
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
}

export function previewBackup(backup: Backup, stored: (place: Place) => RecordData | undefined): BackupPreview {
  const preview: BackupPreview = { added: 0, merged: 0, same: 0, places: { changed: 0, toTray: 0 } };
  for (const [place, { data }] of backup.records) {
    const before = stored(place) ?? emptyRecord;
    const { changed, toTray } = previewMerge(before, data);
    if (changed === 0 && toTray === 0) preview.same += 1;
    else if (hasText(before)) preview.merged += 1;
    else preview.added += 1;
    preview.places.changed += changed;
    preview.places.toTray += toTray;
  }
  return preview;
}

const isKind = (kind: unknown): kind is FileKind => kind === 'backup' || kind === 'topic' || kind === 'sheet';
