import { parseTable } from '../exports/csv.ts';
import { readTableFile, type TableFile } from '../exports/read-table-file.ts';

/** One row of a list of participants. */
export interface Participant {
  /** As a spreadsheet counts it. */
  row: number;
  name: string;
  /** 修了証番号; empty when the list has none. */
  number: string;
  /** 修了可否: undefined where it is left open or the list has no such column. */
  passed: boolean | undefined;
}

export interface ParticipantList {
  participants: Participant[];
  /** Whether the list says who has passed. */
  isJudged: boolean;
  /** Rows with something in them, but no name. */
  nameless: number;
  /** Numbers that more than one participant has. */
  repeated: string[];
}

export type ParticipantRefusal = Extract<TableFile, { refused: string }>['refused'] | 'empty' | 'no-name' | 'too-many';

const most = 500;

/** Reads what was pasted: a table with headings, or nothing but names, one on each line. */
export const readPasted = (text: string): ParticipantList | { refused: ParticipantRefusal } => readParticipants(parseTable(text));

/** Reads a CSV or Excel file. Never throws. */
export async function readParticipantFile(file: Blob): Promise<ParticipantList | { refused: ParticipantRefusal }> {
  const read = await readTableFile(file);
  if ('refused' in read) return read;
  const lists = read.tables.map(({ rows }) => readParticipants(rows));
  return lists.find((list) => !('refused' in list)) ?? lists[0] ?? { refused: 'empty' };
}

export function readParticipants(rows: readonly (readonly (string | number)[])[]): ParticipantList | { refused: ParticipantRefusal } {
  const cells = rows.map((row) => row.map((cell) => String(cell).trim()));
  const filled = cells.filter((row) => row.some((cell) => cell !== ''));
  if (filled.length === 0) return { refused: 'empty' };
  const head = cells.slice(0, 20).findIndex((row) => row.some((cell) => isNamed(cell, 'name')));
  if (head < 0 && filled.some((row) => row.filter((cell) => cell !== '').length > 1)) return { refused: 'no-name' };
  const columns = head < 0 ? [] : (cells[head] ?? []);
  const at = (kind: keyof typeof headings) => columns.findIndex((cell) => isNamed(cell, kind));
  const [name, number, passed] = [at('name'), at('number'), at('passed')];
  const list: ParticipantList = { participants: [], isJudged: passed >= 0, nameless: 0, repeated: [] };
  for (const [index, row] of cells.entries()) {
    if (index <= head || row.every((cell) => cell === '')) continue;
    const found = head < 0 ? row.find((cell) => cell !== '') : row[name];
    if (found === undefined || found === '') list.nameless += 1;
    else list.participants.push({ row: index + 1, name: found, number: row[number] ?? '', passed: judged(row[passed] ?? '') });
  }
  if (list.participants.length === 0) return { refused: 'empty' };
  if (list.participants.length > most) return { refused: 'too-many' };
  const numbers = list.participants.map((participant) => plain(participant.number)).filter((text) => text !== '');
  list.repeated = [...new Set(numbers.filter((text, index) => numbers.indexOf(text) < index))];
  return list;
}

/** Headings as lists of participants have them. */
const headings = {
  name: ['氏名', '名前', '受講者氏名', '受講者名', '受講者'],
  number: ['修了証番号', '修了証の番号', '証番号', '修了番号'],
  passed: ['修了可否', '修了の可否', '修了判定', '修了', '可否'],
};

const isNamed = (cell: string, kind: keyof typeof headings): boolean => headings[kind].includes(plain(cell));

function judged(cell: string): boolean | undefined {
  const text = plain(cell);
  if (['可', '修了', '済', '合格', '○', '〇', '◯', '◎', 'ok', 'yes', '1'].includes(text)) return true;
  return ['否', '不可', '未', '未修了', '不合格', '×', '✕', '✗', 'x', 'no', '0'].includes(text) ? false : undefined;
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
