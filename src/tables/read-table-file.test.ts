import { describe, expect, test } from 'vitest';
import { encodeCsv } from '../exports/csv.ts';
import { writeWorkbook } from '../exports/spreadsheet.ts';
import { messages } from './messages.ts';
import { createPace } from './pace.ts';
import { readPastedTable, readTableFile } from './read-table-file.ts';
import { steady } from './table.fixture.ts';
import { rowsXml, workbookFiles, workbookOf, zip } from './workbook.fixture.ts';

const rows = [
  ['役割', '日'],
  ['=看護師', '2026-11-06'],
];
const read = (content: Uint8Array<ArrayBuffer> | string) => readTableFile(new Blob([content]), steady);
const isUtf16 = (text: string) => Uint8Array.from(Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]));
const container = (name: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600), ...isUtf16(name)]);
const simple = workbookFiles([{ rows: rowsXml(rows) }]);

test('a file is known by its bytes, not by its name', async () => {
  const workbook = await writeWorkbook(
    [
      {
        id: 'a',
        name: '会う人',
        columns: [
          { title: '役割', kind: 'text' },
          { title: '日', kind: 'date' },
        ],
        rows: [["'=看護師", '2026-11-06']],
      },
    ],
    '',
  );
  const lines = rows.map((cells, index) => ({ row: index + 1, cells }));
  expect(await readTableFile(workbook, steady)).toMatchObject({ tables: [{ name: '会う人', rows: lines }] });
  for (const [encoding, name] of [
    ['utf-8', 'UTF-8'],
    ['shift_jis', 'Shift_JIS'],
  ] as const)
    expect(await read(encodeCsv(rows, encoding).bytes)).toMatchObject({ tables: [{}, { rows: lines, delimiter: ',' }], encoding: name });
});

describe('B15: what is no table is refused with what it is', () => {
  test.each<[string, Uint8Array<ArrayBuffer> | string]>([
    ['too-large', new Uint8Array(5_000_001)],
    ['old-excel', container('Workbook')],
    ['password', container('EncryptedPackage')],
    ['no-table', container('WordDocument')],
    ['html', '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><table><tr><td>相談の要約</td></tr></table>'],
    ['html', '\uFEFF\r\n<!DOCTYPE html><table>'],
    ['html', '<table border=1><tr><td>相談の要約</td></tr></table>'],
    ['html', '<!-- 出力 --><META http-equiv="Content-Type">'],
    ['html', 'MIME-Version: 1.0\r\nContent-Type: multipart/related'],
    [
      'excel-xml',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    ],
    ['no-table', '<?xml version="1.0"?><rss/>'],
    ['no-table', '{\\rtf1 相談'],
    ['no-table', '%PDF-1.7\n'],
    ['no-table', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])],
    ['no-table', new Uint8Array([0x1f, 0x8b, 8, 0])],
    ['binary-excel', zip([...simple, { name: 'xl/workbook.bin', body: 'x' }])],
    [
      'open-document',
      zip([
        { name: 'mimetype', body: 'application/vnd.oasis.opendocument.spreadsheet' },
        { name: 'content.xml', body: '<x/>' },
      ]),
    ],
    [
      'no-table',
      zip([
        { name: '_rels/.rels', body: '<x/>' },
        { name: 'word/document.xml', body: '<x/>' },
      ]),
    ],
    ['no-table', zip([{ name: '写真.jpg', body: 'x' }])],
    ['password', zip(simple.map((file) => ({ ...file, said: { flags: 1 } })))],
    ['damaged', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])],
    ['damaged', workbookOf({ rows: rowsXml(rows) }).subarray(0, 900)],
    ['encoding', new Uint8Array([0, 1, 2, 0xff])],
  ])('%s', async (why, content) => {
    expect(await read(content)).toEqual({ refused: why });
    expect(messages.refused[why as keyof typeof messages.refused]).toMatch(/。$/u);
  });

  test('an empty file is an empty table', async () => {
    expect(await read('')).toMatchObject({ tables: [{ rows: [] }], encoding: 'UTF-8' });
  });
});

describe('limits', () => {
  test('a cell of 90 MB is not unpacked, whatever the archive says of its size', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>${'あ'.repeat(1_000_000)}</t></is></c></row>`;
    const saying = (size: number) =>
      zip(workbookFiles([{ rows }]).map((file) => (file.name.includes('sheet1') ? { ...file, said: { size } } : file)));
    expect(await read(saying(90_000_000))).toEqual({ refused: 'unpacks-too-large' });
    expect(await read(saying(0xffffffff))).toEqual({ refused: 'unpacks-too-large' });
    expect(await read(saying(1000))).toEqual({ refused: 'damaged' });
  });

  test('a cell of a megabyte leaves its place empty, and says so', async () => {
    const result = await read(workbookOf({ rows: rowsXml([['役割'], ['x'.repeat(1_000_000)]]) }));
    expect(result).toMatchObject({ tables: [{ notes: [{ row: 2, column: 0, why: 'too-long' }] }] });
  });

  test('a workbook is stopped in the middle', async () => {
    const stopper = new AbortController();
    const rows = Array.from({ length: 2000 }, (_, index) => ['あ'.repeat(2000), index]);
    const file = new Blob([workbookOf({ rows: rowsXml(rows) })]);
    const pace = createPace(stopper.signal, () => {
      stopper.abort();
    });
    await expect(readTableFile(file, pace)).rejects.toThrow(/abort/iu);
    await expect(readPastedTable('a\n'.repeat(2000), pace)).rejects.toThrow(/abort/iu);
  });
});
