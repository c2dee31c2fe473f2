import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import mammoth from 'mammoth';
import readXlsx from 'read-excel-file/node';
import { carriedFields } from '../../src/worksheets/carry.ts';
import { allFields } from '../../src/worksheets/rules.ts';
import type { Worksheet } from '../../src/worksheets/schema.ts';
import { alive, download, downloadBackup, eraseAll, loadBackup, openSheet, saved, stored, storedRecords } from './own-records.ts';
import { readWorksheet } from './widget-page.ts';
import { readForm, writeSample } from './write-sheet.ts';

const theme = '家での看取りの夜';
const steps = ['w08', 'w09', 'w10', 'w11', 'w12'];
const sheets = new Map(['w07', ...steps].map((id) => [id, sheetToWrite(id)]));

test(
  'a whole theme from consultations to one page goes out in every format and comes back from its backup',
  { tag: '@slow' },
  async ({ page }) => {
    test.setTimeout(240_000);
    const topic = await test.step('write', () => writeTheme(page));
    await test.step('what earlier sheets know stands in the later ones', () => expectCarried(page, topic));
    const forms = await readForms(page, topic);
    const scenario = await test.step('the assembled page holds what was written', () => readScenario(page, topic));
    for (const [id, fieldId] of [
      ['w09', 'goal'],
      ['w09', 'issue'],
      ['w10', 'main'],
    ] as const)
      expect(scenario).toContain(typed(id, fieldId));
    for (const text of [
      ...columnOf('w10', 'causes', 'what'),
      ...columnOf('w11', 'measures', 'what'),
      ...columnOf('w11', 'changes', 'indicator'),
    ])
      expect(scenario).toContain(text);

    await test.step('a sheet goes out as Word, Excel and CSV', () => expectSheetFiles(page, topic));
    await test.step('the theme goes out as one Word file and as a file for a colleague', () => expectThemeFiles(page, topic));

    await page.goto('/tools/records/');
    const before = await storedRecords(page);
    const backup = await downloadBackup(page);
    await eraseAll(page);
    expect(await stored(page)).toEqual({});
    await openSheet(page, 'w10', `/sheets/w10/#entry-${topic}`);
    expect((await readForm(page)).filter(([, value]) => value !== '')).toEqual([]);

    await page.goto('/tools/records/');
    await loadBackup(page, backup.path);
    // Erasing took the answer with it: until it is given again, records lie in the tab.
    expect(await storedRecords(page)).toEqual({});
    await page.getByRole('radio', { name: '自分だけが使う' }).check();
    expect(await storedRecords(page)).toEqual(before);
    expect(await readForms(page, topic)).toEqual(forms);
    expect(await readScenario(page, topic)).toBe(scenario);
  },
);

/** A sheet of the course; W10 with what tables and old encodings stumble over. */
function sheetToWrite(id: string): Worksheet {
  const sheet = readWorksheet(id);
  const [first, , , last] = sheet.sample.rows['causes'] ?? [];
  if (first && last) {
    first.cells = { ...first.cells, who: '訪問看護師（𠮷の字の事業所）' };
    last.cells = { ...last.cells, basis: '=又聞き、「家族には,聞いていない」\n二行目' };
  }
  return sheet;
}

const sheetOf = (id: string): Worksheet => {
  const sheet = sheets.get(id);
  if (!sheet) throw new Error(`${id} is no sheet of the journey`);
  return sheet;
};

/** What stands in a field once all is written: its own text, or what was carried over from where it was first written. */
function typed(id: string, fieldId: string): string {
  const carried = carriedFields(sheetOf(id)).find(({ field }) => field.id === fieldId);
  return carried ? typed(carried.sheet, carried.source) : String(sheetOf(id).sample.values[fieldId]);
}

const rowsOf = (id: string, fieldId: string) => sheetOf(id).sample.rows[fieldId] ?? [];
const columnOf = (id: string, fieldId: string, column: string): string[] =>
  rowsOf(id, fieldId).flatMap(({ cells }) => (typeof cells[column] === 'string' && cells[column] !== '' ? [cells[column]] : []));

/** Every text of a sheet, in fields and rows. */
function textsOf(id: string): string[] {
  return allFields(sheetOf(id)).flatMap((field) => {
    if (field.kind === 'text' || field.kind === 'longtext') return [typed(id, field.id)];
    if (field.kind !== 'rows') return [];
    return field.columns.flatMap(({ id: column, kind }) => (kind === 'text' || kind === 'longtext' ? columnOf(id, field.id, column) : []));
  });
}

/** Two consultations, a theme, and its sheets one after another; the id of the theme. */
async function writeTheme(page: Page): Promise<string> {
  const [first = '', second = ''] = sheetOf('w08').sample.links['calls'] ?? [];
  expect(typed('w07', 'summary')).toBe(first);
  await openSheet(page, 'w07');
  await writeSample(page, sheetOf('w07'));
  await page.getByRole('button', { name: '新しく書く' }).click();
  await page.getByRole('textbox', { name: '相談の要約' }).fill(second);
  await saved(page);

  await page.goto('/tools/topics/');
  await page.getByLabel('新しいテーマの名前').fill(theme);
  await page.getByRole('button', { name: 'テーマを始める' }).click();
  await expect(page.getByRole('textbox', { name: 'テーマの名前' })).toHaveValue(theme);
  const topic = /#topic-([a-z0-9]+)$/.exec(page.url())?.[1] ?? '';
  for (const id of steps) {
    await page.goto(`/tools/topics/#topic-${topic}`);
    await page
      .getByRole('link', { name: new RegExp(`^${id.toUpperCase()} .*を書く$`) })
      .first()
      .click();
    await alive(page, id);
    await writeSample(page, sheetOf(id));
    await saved(page);
  }
  return topic;
}

async function expectCarried(page: Page, topic: string) {
  for (const id of steps) {
    await openSheet(page, id, `/sheets/${id}/#entry-${topic}`);
    // What is stored is drawn a moment after the form is alive.
    for (const { field } of carriedFields(sheetOf(id)))
      await expect.poll(async () => new Map(await readForm(page)).get(field.id), `${id}.${field.id}`).toBe(typed(id, field.id));
  }
}

async function readForms(page: Page, topic: string) {
  const forms: Record<string, [string, string][]> = {};
  for (const id of steps) {
    await openSheet(page, id, `/sheets/${id}/#entry-${topic}`);
    // What is stored is drawn a moment after the form is alive.
    await expect.poll(async () => (await readForm(page)).some(([name, value]) => !name.startsWith('header.') && value !== '')).toBe(true);
    forms[id] = await readForm(page);
  }
  await openSheet(page, 'w07');
  await page.getByRole('combobox', { name: /^書いたもの/ }).selectOption({ index: 1 });
  await expect(page.getByRole('textbox', { name: '相談の要約' })).toHaveValue(typed('w07', 'summary'));
  forms['w07'] = await readForm(page);
  return forms;
}

async function readScenario(page: Page, topic: string): Promise<string> {
  await page.goto(`/tools/topics/#topic-${topic}`);
  const scenario = page.getByRole('region', { name: '解決シナリオ' });
  await expect(scenario.getByText(typed('w10', 'main')).first()).toBeVisible();
  return (await scenario.textContent()) ?? '';
}

async function expectSheetFiles(page: Page, topic: string) {
  await openSheet(page, 'w10', `/sheets/w10/#entry-${topic}`);
  await page.getByText('Word・Excel・CSV・人に渡す').click();
  const press = (name: string) => () => page.getByRole('button', { name, exact: true }).click();
  const said = page.locator('.export-menu [role=status]');
  const kinds: Record<string, string> = { figure: '数がある', voice: 'その人から聞いた', guess: '又聞き・見込み' };
  const rows = rowsOf('w10', 'causes').map(({ cells }, index) => [
    String(index + 1),
    String(cells['who']),
    String(cells['what']),
    String(cells['basis']),
    kinds[String(cells['kind'])],
  ]);
  const headings = ['誰の', '何が', '根拠', '根拠の種類'];

  const word = await download(page, press('Word（.docx）'));
  expect(word.name).toMatch(/^W10_要因分析シート_.+_\d{4}-\d\d-\d\d\.docx$/);
  const { value: html } = await mammoth.convertToHtml({ buffer: word.body });
  expect(tagged(html, 'h1')).toEqual(['W10 要因分析シート']);
  expect(tagged(html, 'h2')).toEqual(sheetOf('w10').sections.map(({ title }) => title));
  expect(tagged(html, 'h3')).toEqual(allFields(sheetOf('w10')).map(({ label }) => label));
  const causes = tagged(html, 'table').find((table) => table.includes('何が')) ?? '';
  expect(tagged(causes, 'tr').map((row) => tagged(row.replaceAll('th', 'td'), 'td').map(plain))).toEqual([['原因', ...headings], ...rows]);
  for (const text of textsOf('w10')) expect(plain(html)).toContain(text);

  const table = await download(page, press('Excel（.xlsx）'));
  const [entries, found] = await readXlsx(table.body);
  expect(found?.sheet).toBe('考えられる原因（4つまで）');
  expect(found?.data[0]?.slice(0, 6)).toEqual(['記録', 'No.', ...headings]);
  expect(found?.data.slice(1).map((cells) => cells.slice(1, 6).map(String))).toEqual(rows);
  const entry = new Map(entries?.data[0]?.map((heading, index) => [String(heading), entries.data[1]?.[index]]));
  for (const field of allFields(sheetOf('w10')))
    if (field.kind === 'text' || field.kind === 'longtext') expect(entry.get(field.label)).toBe(typed('w10', field.id));
  expect(entry.get('確かめる期限')).toEqual(new Date(`${typed('w10', 'test-by')}T00:00:00Z`));

  const unicode = await download(page, press('CSV（UTF-8）'));
  expect([...unicode.body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const neutral = rows.map((cells) => cells.map((cell) => cell?.replace(/^=/, "'=")));
  const read = readCsv(unicode.body.toString('utf8').slice(1));
  expect(read[0]?.slice(0, 6)).toEqual(['記録', 'No.', ...headings]);
  expect(read.slice(1).map((cells) => cells.slice(1, 6))).toEqual(neutral);
  await expect(said).toContainText('式として動かないように');

  const japanese = await download(page, press('CSV（Shift_JIS）'));
  const decoded = new TextDecoder('shift_jis', { fatal: true }).decode(japanese.body);
  expect(readCsv(decoded).map((cells) => cells.slice(1, 6))).toEqual([
    ['No.', ...headings],
    ...neutral.map((cells) => cells.map((cell) => cell?.replace('𠮷', '〓'))),
  ]);
  await expect(said).toContainText('「𠮷」→「〓」（1か所）');
}

async function expectThemeFiles(page: Page, topic: string) {
  await page.goto(`/tools/topics/#topic-${topic}`);
  const word = await download(page, () => page.getByRole('button', { name: 'シートも全部、一つのWordにする' }).click());
  expect(word.name).toMatch(new RegExp(`^テーマ_${theme}_\\d{4}-\\d\\d-\\d\\d\\.docx$`));
  const { value: html } = await mammoth.convertToHtml({ buffer: word.body });
  expect(tagged(html, 'h1').slice(-6)).toEqual(['解決シナリオ', ...steps.map((id) => `${id.toUpperCase()} ${sheetOf(id).title}`)]);
  for (const id of steps) for (const text of textsOf(id)) expect(plain(html), id).toContain(text);

  await page.getByRole('button', { name: '他の人に渡す' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'きっかけの記録（2枚）も入れる' }).check();
  const file = await download(page, () => dialog.getByRole('button', { name: '確かめたので、ファイルにする' }).click());
  const { kind, records } = JSON.parse(file.body.toString('utf8')) as {
    kind: string;
    records: Record<string, { data: { values: Record<string, { value: unknown }> } }>;
  };
  expect(kind).toBe('topic');
  const places = Object.keys(records).sort();
  expect(places.filter((place) => place.endsWith(`:${topic}`))).toEqual([...steps.map((id) => `sheet:${id}:${topic}`), `topic:${topic}`]);
  expect(places.filter((place) => place.startsWith('sheet:w07:'))).toHaveLength(2);
  for (const id of steps) {
    const values = Object.values(records[`sheet:${id}:${topic}`]?.data.values ?? {}).map(({ value }) => value);
    for (const text of textsOf(id)) expect(values, id).toContain(text);
  }
}

/** What stands between each pair of tags. */
const tagged = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gsu'))].map(([, inside = '']) => inside);

/** Text without tags, a line break where the file has one. */
const plain = (html: string): string =>
  html
    .replaceAll('<br />', '\n')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Rows of a CSV as RFC 4180 has it: lines end with CRLF, quotes hold commas and line breaks. */
function readCsv(text: string): string[][] {
  expect(text.endsWith('\r\n')).toBe(true);
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
