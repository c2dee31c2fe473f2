import { limits } from './limits.ts';
import { formatOf, type NumberFormat } from './number-format.ts';
import { TableError } from './table.ts';
import { createXmlReader } from './xml.ts';
import type { Archive } from './zip.ts';
import type { Pace } from './pace.ts';

/** A text of a workbook; undefined when it is longer than `limits.text`. */
export type SharedText = string | undefined;

export interface WorkbookParts {
  sheets: { name: string; path: string; isHidden: boolean }[];
  isFrom1904: boolean;
  texts: SharedText[];
  /** By index of a cell's style. */
  formats: NumberFormat[];
}

/** Everything but the worksheets themselves. */
export async function readParts(archive: Archive, pace: Pace): Promise<WorkbookParts> {
  const root = await readRelations(archive, '_rels/.rels', '', pace);
  const path = [...root.values()].find(({ type }) => type === 'officeDocument')?.target;
  if (path === undefined || !archive.names.has(path)) throw new TableError('damaged');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = await readRelations(archive, `${folder}_rels/${path.slice(folder.length)}.rels`, folder, pace);
  const targetOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target;
  const { sheets, isFrom1904 } = await readSheetNames(archive, path, pace);
  return {
    sheets: sheets.flatMap(({ id, ...sheet }) => {
      const relation = relations.get(id);
      return relation?.type === 'worksheet' ? [{ ...sheet, path: relation.target }] : [];
    }),
    isFrom1904,
    texts: await readTexts(archive, targetOf('sharedStrings'), pace),
    formats: await readFormats(archive, targetOf('styles'), pace),
  };
}

interface Relation {
  /** The last part of the type's address, which two editions of the standard have in common. */
  type: string;
  target: string;
}

async function readRelations(archive: Archive, name: string, folder: string, pace: Pace): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  const read = createXmlReader({
    open: (tag, attribute) => {
      if (tag !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const type = attribute('Type') ?? '';
      relations.set(attribute('Id') ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolve(folder, attribute('Target') ?? ''),
      });
    },
  });
  await archive.read(name, read, pace);
  return relations;
}

/** A target is relative to its folder, or begins at the root with a slash. */
function resolve(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : `${folder}${target}`).split('/'))
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  return parts.join('/');
}

async function readSheetNames(archive: Archive, path: string, pace: Pace) {
  const sheets: { name: string; id: string; isHidden: boolean }[] = [];
  let isFrom1904 = false;
  const read = createXmlReader({
    open: (tag, attribute) => {
      if (tag === 'workbookPr') isFrom1904 = isYes(attribute('date1904'));
      if (tag === 'sheet')
        sheets.push({
          name: attribute('name') ?? '',
          id: attribute('id') ?? '',
          isHidden: (attribute('state') ?? 'visible') !== 'visible',
        });
    },
  });
  await archive.read(path, read, pace);
  return { sheets, isFrom1904 };
}

export const isYes = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Texts without their readings, which stand in `rPh` beside them. */
async function readTexts(archive: Archive, path: string | undefined, pace: Pace): Promise<SharedText[]> {
  const texts: SharedText[] = [];
  if (path === undefined || !archive.names.has(path)) return texts;
  const reader = createTextReader();
  const read = createXmlReader({
    open: (tag) => {
      if (tag === 'si') reader.begin();
      else reader.open(tag);
    },
    close: (tag) => {
      if (tag === 'si') texts.push(reader.end());
      else reader.close(tag);
    },
    text: reader.text,
  });
  await archive.read(path, read, pace);
  return texts;
}

/** Gathers the text of an `si` or `is`: all its `t`, but not those of readings. No more than a cell may hold is kept. */
export function createTextReader() {
  let parts: string[] = [];
  let length = 0;
  let isText = false;
  let isReading = false;
  return {
    begin: () => {
      parts = [];
      length = 0;
      isText = isReading = false;
    },
    open: (tag: string) => {
      if (tag === 'rPh') isReading = true;
      if (tag === 't') isText = !isReading;
    },
    close: (tag: string) => {
      if (tag === 'rPh') isReading = false;
      if (tag === 't') isText = false;
    },
    text: (part: string) => {
      if (!isText) return;
      length += part.length;
      if (length <= limits.text) parts.push(part);
    },
    end: (): SharedText => (length > limits.text ? undefined : unescape(parts.join(''))),
  };
}

/** `_x000D_` is a character that XML has no place for, and `_x005F_` the underscore of a text that only looks like one. */
export const unescape = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replace(/\r\n?/gu, '\n')
    : text;

async function readFormats(archive: Archive, path: string | undefined, pace: Pace): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  if (path === undefined || !archive.names.has(path)) return [];
  let isCells = false;
  const read = createXmlReader({
    open: (tag, attribute) => {
      if (tag === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (tag === 'cellXfs') isCells = true;
      if (tag === 'xf' && isCells) ids.push(Number(attribute('numFmtId') ?? 0));
    },
    close: (tag) => {
      if (tag === 'cellXfs') isCells = false;
    },
  });
  await archive.read(path, read, pace);
  return ids.map((id) => formatOf(id, codes.get(id)));
}
