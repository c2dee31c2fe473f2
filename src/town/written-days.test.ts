import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContentFiles } from '../publish/content-files.ts';
import { checkWrittenDays } from './written-days.ts';

const files = readContentFiles('.');
const town = files.town.data;
const inPage = (body: string, real: readonly string[] = []) =>
  checkWrittenDays(town, { pages: [{ file: 'content/docs/lessons/x.mdx', body, bodyLine: 20 }], data: [] }, new Set(real));
const reasons = (body: string) => inPage(body).map(({ reason }) => reason);
const inSample = (values: unknown) =>
  checkWrittenDays(town, { pages: [], data: [{ file: 'content/worksheets/x.yaml', data: values, lineOf: () => 7 }] }, new Set());

test('the drawings of lessons name no other days than lessons', () => {
  const drawings = globSync('src/lesson/diagrams/*.astro').sort();
  expect(drawings.length).toBeGreaterThan(20);
  const pages = drawings.map((file) => ({ file, body: readFileSync(file, 'utf8'), bodyLine: 1 }));
  expect(checkWrittenDays(town, { pages, data: [] }, new Set())).toEqual([]);
});

test('a weekday that is not the day’s is told, with its line', () => {
  expect(inPage('## 見本\n\n11月18日（火）に訪ねます。')).toEqual([
    {
      file: 'content/docs/lessons/x.mdx',
      line: 22,
      key: '',
      reason: '「11月18日（火）」は、2026-11-18（水）です。',
      instead: '日か曜日を直します。',
    },
  ]);
  expect(reasons('令和9年1月13日の木曜です。')).toEqual(['「令和9年1月13日の木曜」は、2027-01-13（水）です。']);
  expect(reasons('11月18日（水）、令和9年1月13日の水曜、3月18日（木曜日）です。')).toEqual([]);
  expect(reasons('2月30日に会います。')).toEqual(['「2月30日」という日はありません。']);
});

test('an act on a day at the other employer is told, in a lesson and in a sample', () => {
  expect(reasons('11月17日、歯科衛生士に一つだけ尋ねました。')).toEqual([
    '「11月17日」（2026-11-17（火））は、森川さんが相談室にいない日です。',
  ]);
  expect(reasons('| 訪問看護（11月12〜17日） | 9件 |')).toHaveLength(1);
  expect(inSample({ sample: { rows: [{ date: '2026-11-17' }] } })).toMatchObject([{ line: 7, key: 'sample.rows.0.date' }]);
});

test('days at the desk, exchanged days, and what the town tells of others pass', () => {
  expect(reasons('11月18日に訪ね、12月8日に浜田医師に聞き、11月12〜19日に聞き取りをしました。')).toEqual([]);
  expect(reasons('1月18日、大西さんが保健所に聞きます。10月21日と22日に、秋山さんが電話をしました。')).toEqual([]);
  expect(reasons('令和6年10月21日の資料です。')).toEqual([]);
});

test('a call that the office took is no act of hers', () => {
  expect(reasons('10月27日、歯科衛生士から電話がありました。森川さんは翌日に聞きました。')).toEqual([]);
  expect(reasons('10月27日、森川さんは薬剤師の今井さんに会いました。')).toHaveLength(1);
  expect(inSample({ people: [{ date: '2026-10-27' }] })).toHaveLength(1);
});

test('a day on which a public text was read is no day of the town', () => {
  expect(inPage('令和8年11月28日に確かめました。')).toHaveLength(1);
  expect(inPage('令和8年11月28日に確かめました。', ['2026-11-28'])).toEqual([]);
});
