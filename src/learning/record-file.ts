import { codeOf } from '../learner/keys.ts';
import { encodeCsv } from '../exports/csv.ts';
import { saveFile } from '../learner/file.ts';
import { shownDate } from '../worksheets/dates.ts';
import { checksumOf, type DeclaredRecord } from './learning-record.ts';
import { recordFileMessages as words } from './record-file-messages.ts';

/** Saves a record as a CSV file. */
export function saveRecord(record: DeclaredRecord): void {
  saveFile(words.name(record.name, record.made), encodeCsv(recordTable(record), 'utf-8').bytes, 'text/csv;charset=utf-8');
}

/** One row for each lesson, each complete in itself, so that a host can put the files of all learners under one another. */
export function recordTable(record: DeclaredRecord): string[][] {
  const { name, affiliation, made, lessons } = record;
  const checksum = checksumOf(record);
  return [
    words.columns,
    ...lessons.map(({ id, title, day, minutes, edition }) => [
      name,
      affiliation,
      codeOf(id),
      title,
      day,
      shownDate(day) ?? '',
      String(minutes),
      edition,
      made,
      checksum,
    ]),
  ];
}
