import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipFile {
  name: string;
  body: string | Uint8Array;
  /** Kept as it is instead of packed. */
  isStored?: boolean;
  /** What the directory says instead of the truth. */
  said?: { size?: number; crc?: number; flags?: number; method?: number };
}

/** An archive, made with nothing but Node, so that no reader checks its own writer. */
export function zip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, body, isStored = false, said = {} } of files) {
    const raw = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body);
    const packed = isStored ? raw : deflateRawSync(raw);
    const title = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(said.flags ?? 0, 2);
    fields.writeUInt16LE(said.method ?? (isStored ? 0 : 8), 4);
    fields.writeUInt32LE(said.crc ?? crc32(raw), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(said.size ?? raw.length, 18);
    fields.writeUInt16LE(title.length, 22);
    parts.push(Buffer.from([0x50, 0x4b, 3, 4]), fields, title, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields, tail, title);
    offset += 4 + fields.length + title.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, list, end]));
}

export interface SheetXml {
  name?: string;
  /** What stands in `sheetData`. */
  rows: string;
  /** What stands after it, e.g. `<mergeCells>`. */
  after?: string;
  state?: string;
}

export interface WorkbookXml {
  /** `si` elements. */
  texts?: string;
  /** Format codes, of which the first is style 1. */
  formats?: readonly (string | number)[];
  is1904?: boolean;
}

/** The files of a workbook, as Excel lays them out. */
export function workbookFiles(sheets: readonly SheetXml[], { texts = '', formats = [], is1904 = false }: WorkbookXml = {}): ZipFile[] {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
  const relations = (list: readonly string[][]) =>
    xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
        .map(([id, type, target]) => `<Relationship Id="${id ?? ''}" Type="${office}/${type ?? ''}" Target="${target ?? ''}"/>`)
        .join('')}</Relationships>`,
    );
  const codes = formats.flatMap((format, index) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${String(200 + index)}" formatCode="${format}"/>`] : [],
  );
  const xfs = formats.map((format, index) => `<xf numFmtId="${String(typeof format === 'string' ? 200 + index : format)}"/>`);
  return [
    { name: '[Content_Types].xml', body: xml('<Types/>') },
    { name: '_rels/.rels', body: relations([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      body: xml(
        `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
          .map(
            ({ name, state }, index) =>
              `<sheet name="${name ?? `Sheet${String(index + 1)}`}" sheetId="${String(index + 1)}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${String(index + 1)}"/>`,
          )
          .join('')}</sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      body: relations([
        ...sheets.map((_, index) => [`rId${String(index + 1)}`, 'worksheet', `worksheets/sheet${String(index + 1)}.xml`]),
        ['rId98', 'sharedStrings', 'sharedStrings.xml'],
        ['rId99', 'styles', 'styles.xml'],
      ]),
    },
    { name: 'xl/sharedStrings.xml', body: xml(`<sst xmlns="${main}">${texts}</sst>`) },
    {
      name: 'xl/styles.xml',
      body: xml(
        `<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`,
      ),
    },
    ...sheets.map(({ rows, after = '' }, index) => ({
      name: `xl/worksheets/sheet${String(index + 1)}.xml`,
      body: xml(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`),
    })),
  ];
}

export const workbookOf = (sheets: SheetXml | readonly SheetXml[], more?: WorkbookXml): Uint8Array<ArrayBuffer> =>
  zip(workbookFiles(Array.isArray(sheets) ? (sheets as readonly SheetXml[]) : [sheets as SheetXml], more));

/** Texts and numbers as rows of cells. A cell that begins with `<c` stands for itself. */
export function rowsXml(rows: readonly (readonly (string | number)[])[], attributes: readonly string[] = []): string {
  return rows
    .map((cells, index) => {
      const row = String(index + 1);
      const body = cells.map((cell, column) => {
        if (typeof cell === 'number') return `<c r="${letterOf(column)}${row}"><v>${String(cell)}</v></c>`;
        if (cell.startsWith('<c')) return cell;
        return cell === '' ? '' : `<c r="${letterOf(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
      });
      return `<row r="${row}"${attributes[index] ?? ''}>${body.join('')}</row>`;
    })
    .join('');
}

const letterOf = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `${letterOf(Math.floor(column / 26) - 1)}${letterOf(column % 26)}`;
