import { expect, test } from 'vitest';
import { encodeBackup, type FileKind } from '../learner/backup.ts';
import type { Place } from '../learner/keys.ts';
import { readBackup } from '../learner/read-backup.ts';
import type { RecordData } from '../learner/record.ts';
import { recordOf, sheet } from './ratings.fixture.ts';
import { ratingsIn, readRatingFile } from './read-file.ts';

function file(records: [Place, RecordData][], { kind = 'sheet', from = '' }: { kind?: FileKind; from?: string } = {}): string {
  const stamp = { edition: '2026.11', at: 1_790_000_000_000, by: 'x' };
  const envelopes = records.map(([place, data]) => [place, { format: 1, ...stamp, data }] as const);
  return encodeBackup({ kind, from, ...stamp, records: new Map(envelopes), aside: [] });
}
const about = recordOf({ k1: 2 }, { about: 'other', 'header.author': '大西' });

test('a colleague’s sheet is read with who gave it and when', () => {
  expect(ratingsIn(readBackup(file([['sheet:w02:abc', about]], { from: '大西（みなと市）' })), sheet)).toMatchObject([
    { name: '大西（みなと市）', saved: 1_790_000_000_000, intact: true, rating: { author: '大西', isAboutOther: true } },
  ]);
});

test('who did not say so is called by the header, else not at all', () => {
  expect(ratingsIn(readBackup(file([['sheet:w02:abc', about]])), sheet)).toMatchObject([{ name: '大西' }]);
  expect(ratingsIn(readBackup(file([['sheet:w02:abc', recordOf({ k1: 1 })]])), sheet)).toMatchObject([{ name: '名前なし' }]);
});

test.each([
  ['another sheet', file([['sheet:w08:abc', recordOf({ k1: 1 })]]), 'nothing'],
  ['a sheet without levels', file([['sheet:w02:abc', recordOf({}, { action: 'x' })]]), 'nothing'],
  ['a backup of everything', file([['sheet:w02:abc', about]], { kind: 'backup' }), 'backup'],
  ['a later format', '{"kind":"sheet","format":99,"records":{}}', 'newer'],
  ['something else', '<html>', 'not-a-file-of-this-course'],
])('%s shows nothing and says why', (_, text, refused) => {
  expect(ratingsIn(readBackup(text), sheet)).toEqual({ refused });
});

test('a file that was altered is shown with a word on it', () => {
  const text = file([['sheet:w02:abc', about]]).replace('大西', '大南');
  expect(ratingsIn(readBackup(text), sheet)).toMatchObject([{ name: '大南', intact: false }]);
});

test('a file that cannot be read is said to be so', async () => {
  const broken = { size: 10, text: () => Promise.reject(new Error('gone')) } as unknown as File;
  expect(await readRatingFile(broken, sheet)).toEqual({ refused: 'unreadable' });
  expect(await readRatingFile({ size: 30_000_000 } as File, sheet)).toEqual({ refused: 'too-large' });
});
