import { expect, test } from 'vitest';
import { csvFile } from './csv-file.ts';
import { recordOf, requestFor } from './sheet.fixture.ts';

const linesOf = async ({ blob }: { blob: Blob }, encoding = 'utf-8') =>
  new TextDecoder(encoding).decode(await blob.arrayBuffer()).split('\r\n');

test('one table of a sheet is a file, named after both', async () => {
  const file = csvFile(requestFor('filled'), 'work', 'utf-8');
  expect(file.name).toBe('W99_試しのシート_業務ごとの分担_1件_2026-11-20.csv');
  expect(await linesOf(file)).toEqual(['記録,業務,主担当,あいまいな点', "'=夜の不安,実態把握,,", "'=夜の不安,協議会の運営,市町村,", '']);
  expect(file.notes).toEqual([
    "「=」「+」「-」「@」で始まる文が2か所あり、式として動かないように、前に「'」を付けました。ここへ取り込むと元に戻ります。",
  ]);
});

test('what Shift_JIS does not have is reported, with what stands in its place', async () => {
  const file = csvFile(requestFor('filled', recordOf({ theme: '𠮷野の3〜5件' })), 'entries', 'shift_jis');
  expect((await linesOf(file, 'shift_jis'))[1]).toContain('〓野の3～5件');
  expect(file.notes).toEqual([
    'Shift_JISにない文字が2種類ありました。次の文字に置き換えています。',
    '「𠮷」→「〓」（1か所）',
    '「〜」→「～」（1か所）',
    'そのまま残すには、CSV（UTF-8）かExcelを選びます。',
  ]);
});

test('a blank one has only its headings', async () => {
  expect(await linesOf(csvFile(requestFor('blank'), 'work', 'utf-8'))).toEqual(['記録,業務,主担当,あいまいな点', '']);
});
