import { expect, test } from 'vitest';
import { giveParts } from '../loading.ts';
import { encodeCsv } from './csv.ts';
import { readTableFile } from './read-table-file.ts';
import { writeWorkbook } from './spreadsheet.ts';

giveParts({ workbook: () => import('./read-workbook.ts') });

const rows = [
  ['役割', '日'],
  ['=看護師', '2026-11-06'],
];

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
  expect(await readTableFile(workbook)).toEqual({ tables: [{ name: '会う人', rows }] });
  for (const [encoding, name] of [
    ['utf-8', 'UTF-8'],
    ['shift_jis', 'Shift_JIS'],
  ] as const)
    expect(await readTableFile(new Blob([encodeCsv(rows, encoding).bytes]))).toEqual({ tables: [{ name: '', rows }], encoding: name });
});

test('what cannot be opened is refused with a reason', async () => {
  expect(await readTableFile(new Blob([new Uint8Array(5_000_001)]))).toEqual({ refused: 'too-large' });
  expect(await readTableFile(new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])]))).toEqual({ refused: 'old-excel' });
  expect(await readTableFile(new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])]))).toEqual({ refused: 'unreadable' });
  expect(await readTableFile(new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])]))).toEqual({ refused: 'unreadable' });
  expect(await readTableFile(new Blob([]))).toEqual({ tables: [{ name: '', rows: [] }], encoding: 'UTF-8' });
});
