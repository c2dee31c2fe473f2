import { dataRows } from '../tables/data-rows.ts';
import { describeLeft, describeSource, rowsText } from '../tables/describe.ts';
import { messages as tableWords, reasonOf } from '../tables/messages.ts';
import type { Pace } from '../tables/pace.ts';
import { readPastedTable, readTableFile, type ReadTables } from '../tables/read-table-file.ts';
import { isFilled, plain, type Table, type TableRefusal } from '../tables/table.ts';
import { messages } from './participant-messages.ts';

/** One row of a list of participants. */
interface Participant {
  /** As a spreadsheet counts it. */
  row: number;
  name: string;
  /** 修了証番号; empty when the list has none. */
  number: string;
  /** 修了可否: undefined where it is left open or the list has no such column. */
  passed: boolean | undefined;
}

interface ParticipantList {
  participants: Participant[];
  /** Whether the list says who has passed. */
  isJudged: boolean;
  /** Sentences on what was left out, what could not be read, and how the file was read. */
  notes: string[];
  /** Numbers that more than one participant has. */
  repeated: string[];
}

export interface ChosenParticipants extends ParticipantList {
  /** Rows of those who get a certificate. */
  chosen: ReadonlySet<number>;
}

export type ParticipantRefusal = TableRefusal | 'empty' | 'no-name' | 'too-many';
type Read = ParticipantList | { refused: ParticipantRefusal };

const most = 500;

/** Reads what was pasted: a table with headings, or nothing but names, one on each line. Throws only when it was stopped. */
export const readPasted = async (text: string, pace: Pace): Promise<Read> => readSource(await readPastedTable(text, pace));

/** Reads a CSV or Excel file. Throws only when it was stopped. */
export const readParticipantFile = async (file: Blob, pace: Pace): Promise<Read> => readSource(await readTableFile(file, pace));

export const refusalText = (why: ParticipantRefusal): string => messages.refused[why];

/** The table with most headings, cut where they are cut; where none has any, one of a single column. */
function readSource(source: ReadTables): Read {
  if ('refused' in source) return source;
  const rank = ({ table, head }: (typeof found)[number]) =>
    2 * (head?.known ?? 0) + Number(table.delimiter !== undefined && head?.width !== 1);
  const found = source.tables.map((table) => ({ table, head: headOf(table) })).sort((a, b) => rank(b) - rank(a));
  const lists = found.map(({ table }) => ({ table, list: readParticipants(table) }));
  // What is cut into cells is no list of nothing but names, however it could be cut otherwise.
  const best = found[0]?.head ? lists[0] : (lists.find(({ list }) => 'refused' in list && list.refused !== 'empty') ?? lists[0]);
  if (!best) return { refused: 'empty' };
  return 'refused' in best.list ? best.list : { ...best.list, notes: [...describeSource(source, best.table), ...best.list.notes] };
}

export function readParticipants(table: Table): Read {
  if (table.rows.length === 0) return { refused: 'empty' };
  const head = headOf(table);
  if (!head && table.rows.some(({ cells }) => cells.filter(isFilled).length > 1)) return { refused: 'no-name' };
  const { rows, left, short, notes } = dataRows(table, head?.row ?? 0);
  const participants: Participant[] = [];
  const nameless: number[] = [];
  for (const { row, cells } of rows) {
    const at = (column: number | undefined) => (column === undefined ? '' : String(cells[column] ?? '').trim());
    const name = head ? at(head.name) : String(cells.find(isFilled) ?? '').trim();
    if (name === '') nameless.push(row);
    else participants.push({ row, name, number: at(head?.number), passed: judged(at(head?.passed)) });
  }
  if (participants.length === 0) return { refused: 'empty' };
  if (participants.length > most) return { refused: 'too-many' };
  const used = [head?.name ?? 0, head?.number, head?.passed];
  const numbers = participants.map((participant) => plain(participant.number)).filter((text) => text !== '');
  return {
    participants,
    isJudged: head?.passed !== undefined,
    repeated: [...new Set(numbers.filter((text, index) => numbers.indexOf(text) < index))],
    notes: [
      ...describeLeft(left),
      ...(nameless.length === 0 ? [] : [tableWords.rows(rowsText(nameless), messages.nameless)]),
      ...(short.length === 0 ? [] : [tableWords.rows(rowsText(short), tableWords.short)]),
      ...notes.filter(({ column }) => used.includes(column)).map((note) => tableWords.rows(String(note.row), reasonOf(note))),
    ],
  };
}

interface Head {
  row: number;
  /** How many headings are known, and how many cells the row has. */
  known: number;
  width: number;
  name: number;
  number: number | undefined;
  passed: number | undefined;
}

/** The first of the first twenty rows that has a heading for names. */
function headOf({ rows }: Table): Head | undefined {
  for (const { row, cells } of rows.slice(0, 20)) {
    const at = (kind: keyof typeof headings) => {
      const column = cells.findIndex((cell) => headings[kind].includes(plain(cell)));
      return column < 0 ? undefined : column;
    };
    const [name, number, passed] = [at('name'), at('number'), at('passed')];
    const known = [name, number, passed].filter((column) => column !== undefined).length;
    if (name !== undefined) return { row, name, number, passed, known, width: cells.length };
  }
  return undefined;
}

/** Headings as lists of participants have them. */
const headings = {
  name: ['氏名', '名前', '受講者氏名', '受講者名', '受講者'],
  number: ['修了証番号', '修了証の番号', '証番号', '修了番号'],
  passed: ['修了可否', '修了の可否', '修了判定', '修了', '可否'],
};

function judged(cell: string): boolean | undefined {
  const text = plain(cell);
  if (['可', '修了', '済', '合格', '○', '〇', '◯', '◎', 'ok', 'yes', '1'].includes(text)) return true;
  return ['否', '不可', '未', '未修了', '不合格', '×', '✕', '✗', 'x', 'no', '0'].includes(text) ? false : undefined;
}
