import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { sheetDocument, topicDocument } from './sheet-document.ts';
import { contentsOf, recordOf, requestFor, sheet } from './sheet.fixture.ts';
import { unzip } from './unzip.fixture.ts';
import { topicFile } from './word-document.ts';
import { wordFile } from './word.ts';

/** Read by another library than the one that wrote it: headings, tables and texts as HTML. */
async function htmlOf(blob: Blob): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await blob.arrayBuffer()) });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  return value;
}
const headings = (html: string) => [...html.matchAll(/<h(\d)>(.*?)<\/h\d>/gu)].map(([, level, text]) => `${level ?? ''} ${text ?? ''}`);

describe('a Word file', () => {
  test('has real headings, from the sheet down to its fields', async () => {
    const { name, blob, notes } = await wordFile(requestFor('filled'));
    expect(name).toBe('W99_試しのシート_=夜の不安_2026-11-20.docx');
    expect(notes).toEqual([]);
    const all = headings(await htmlOf(blob));
    expect(all.slice(0, 4)).toEqual(['1 W99 試しのシート', '2 はじめに', '3 テーマ', '3 わけ']);
    expect(all.slice(-3)).toEqual(['2 表', '3 会う人', '3 業務ごとの分担']);
  });

  test('has real tables, whose headings come again on each page', async () => {
    const { blob } = await wordFile(requestFor('filled'));
    const html = await htmlOf(blob);
    expect(html.match(/<table>/gu)).toHaveLength(3);
    expect(html).toContain('<thead>');
    expect(html).toMatch(/<td><p>1<\/p><\/td><td><p>訪問看護師<\/p><\/td><td><p>𠮷野さんの紹介<\/p><\/td>/u);
    const document = (await unzip(blob)).get('word/document.xml') ?? '';
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(2);
  });

  test('keeps line breaks, tabs and every character that XML can hold', async () => {
    const record = recordOf({ theme: '<w:p>&amp;"😀𠮷', why: '一行目\n\n三行目\tあと\u0000\u001f' });
    const html = await htmlOf((await wordFile(requestFor('filled', record))).blob);
    expect(html).toContain('&lt;w:p&gt;&amp;amp;"😀𠮷');
    expect(html).toContain('一行目<br /><br />三行目\tあと<');
  });

  test('12: lies on its side where the paper does', async () => {
    const request = requestFor('filled');
    const files = await unzip((await wordFile({ ...request, sheet: { ...request.sheet, landscape: true } })).blob);
    expect(files.get('word/document.xml')).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/u);
  });

  test('is A4 with 22 mm for two holes, in a Japanese font with a second choice', async () => {
    const files = await unzip((await wordFile(requestFor('filled'))).blob);
    expect(files.get('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    expect(files.get('word/document.xml')).toMatch(/<w:pgMar [^>]*w:left="1247"/u);
    expect(files.get('word/styles.xml')).toMatch(/<w:docDefaults>.*w:eastAsia="BIZ UDPゴシック".*w:eastAsia="ja-JP"/u);
    expect(files.get('word/fontTable.xml')).toMatch(/w:name="BIZ UDPゴシック"><w:altName w:val="游ゴシック"/u);
  });

  test('says at the foot of each page what may not be written, which edition it is and which page', async () => {
    const { blob } = await wordFile(requestFor('filled'));
    const footer = (await unzip(blob)).get('word/footer1.xml') ?? '';
    expect(footer).toContain('個人情報：名前を書かない');
    expect(footer).toContain('むすびめ　2026.11版');
    expect(footer).toMatch(/PAGE<.*NUMPAGES</u);
  });

  test('names nobody as its author who did not write it', async () => {
    const core = (await unzip((await wordFile(requestFor('filled'))).blob)).get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:creator>むすびめ　2026.11版</dc:creator>');
    expect(core).not.toMatch(/Un-named|docx/u);
  });

  test('is empty when it is blank, and under a band when it is a sample', async () => {
    const blank = await wordFile(requestFor('blank'));
    expect(blank.name).toBe('W99_試しのシート_白紙_2026-11-20.docx');
    expect(await htmlOf(blank.blob)).not.toContain('夜の不安');
    const sample = await wordFile(requestFor('sample'));
    expect(sample.name).toBe('W99_試しのシート_記入例_2026-11-20.docx');
    expect((await unzip(sample.blob)).get('word/header1.xml')).toContain('記入例（架空の町のものです）');
  });
});

test('a whole テーマ is one file: the assembled page, then each sheet on a page of its own, bands only where they belong', async () => {
  const { imprint } = requestFor('filled');
  const page = {
    name: '夜の不安',
    title: '解決シナリオ',
    head: [{ label: '場面', text: '看取り' }],
    parts: [{ title: '目指す姿', text: '聞く先がある' }],
  };
  const gated = { ...sheet, gate: { field: 'check', band: '点検 未了' } };
  const sheets = [gated, { ...sheet, id: 'w98', title: '次のシート' }].map((each) =>
    sheetDocument(each, { id: 'a', contents: contentsOf(recordOf({ theme: '夜' })) }, imprint),
  );
  const { name, blob } = await topicFile(topicDocument(page, sheets, imprint.edition), new Date(2026, 10, 20));
  expect(name).toBe('テーマ_夜の不安_2026-11-20.docx');
  const html = await htmlOf(blob);
  expect(headings(html).filter((heading) => heading.startsWith('1'))).toEqual(['1 解決シナリオ', '1 W99 試しのシート', '1 W98 次のシート']);
  expect(html).toContain('聞く先がある');
  const alone = await topicFile(topicDocument(page, [], imprint.edition), new Date(2026, 10, 20));
  expect(alone.name).toBe('解決シナリオ_夜の不安_2026-11-20.docx');
  expect(await htmlOf(alone.blob)).toContain('看取り');
  const files = await unzip(blob);
  expect(files.get('word/document.xml')).toMatch(/w:val="Title"\/><\/w:pPr><w:r><w:t[^>]*>夜の不安</u);
  expect(files.get('word/document.xml')?.match(/<w:sectPr[ >]/gu)).toHaveLength(3);
  const headers = [...files].filter(([file]) => /^word\/header\d\.xml$/u.test(file)).map(([, xml]) => xml.includes('点検 未了'));
  expect(headers).toEqual([false, true, false]);
});
