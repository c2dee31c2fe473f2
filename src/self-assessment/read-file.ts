import { maxFileBytes, readBackup, type BackupResult } from '../learner/read-backup.ts';
import { sheetPlace } from '../learner/keys.ts';
import { messages } from './messages.ts';
import { readRating, type Rating } from './ratings.ts';
import type { RatingSheet } from './rating-sheet.ts';

/** What a second person wrote, and what the file said. `saved` is missing for what lies in the own records. */
export interface OpenedRating {
  rating: Rating;
  /** Who gave the file, else who signed the sheet. */
  name: string;
  /** When the file was made, in milliseconds. */
  saved?: number;
  /** False when the file was altered on its way. */
  intact?: boolean;
}

type Refused = Exclude<BackupResult['state'], 'read'> | 'unreadable' | 'backup' | 'nothing';

/** Reads a colleague's file without touching any record. Never throws. */
export async function readRatingFile(file: File, sheet: RatingSheet): Promise<OpenedRating[] | { refused: Refused }> {
  if (file.size > maxFileBytes) return { refused: 'too-large' };
  try {
    return ratingsIn(readBackup(await file.text()), sheet);
  } catch {
    return { refused: 'unreadable' };
  }
}

/** The ratings of a file that was read. */
export function ratingsIn(result: BackupResult, sheet: RatingSheet): OpenedRating[] | { refused: Refused } {
  if (result.state !== 'read') return { refused: result.state };
  const { kind, from, at, intact, records } = result.backup;
  if (kind === 'backup') return { refused: 'backup' };
  const found = [...records].flatMap(([place, { data }]): OpenedRating[] => {
    if (!place.startsWith(`${sheetPlace(sheet.id)}:`)) return [];
    const rating = readRating(`${String(at)} ${place}`, data, sheet);
    if (!rating) return [];
    const name = [from, rating.author].find((text) => text !== '') ?? messages.second.unnamed;
    return [{ rating, name, saved: at, intact }];
  });
  return found.length === 0 ? { refused: 'nothing' } : found;
}
