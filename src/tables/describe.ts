import type { LeftRow } from './data-rows.ts';
import { messages } from './messages.ts';
import type { Table, TableSource } from './table.ts';

/** What is to be said of a source of which one table was taken. */
export function describeSource({ tables, encoding, unread = [] }: TableSource, { name, filled }: Table): string[] {
  const others = tables.map((table) => table.name).filter((other) => other !== name);
  return [
    ...(encoding === undefined ? [] : [messages.encoding(encoding)]),
    ...(filled === 0 ? [] : [messages.filled(filled)]),
    ...(others.length === 0 ? [] : [messages.otherSheets(others.join('、'))]),
    ...unread.map((sheet) => messages.unreadSheet(sheet.name, sheet.why === 'hidden' ? messages.hiddenSheet : messages.refused[sheet.why])),
  ];
}

/** What was left out, rows of one reason together: 「3〜5、9行目：…」. */
export function describeLeft(left: readonly LeftRow[]): string[] {
  const groups = new Map<string, number[]>();
  for (const { row, why, text } of left) {
    const reason = messages.left[why](text);
    groups.set(reason, [...(groups.get(reason) ?? []), row]);
  }
  return [...groups].map(([reason, rows]) => messages.rows(rowsText(rows), reason));
}

/** `3, 4, 5, 9` as 「3〜5、9」. */
export function rowsText(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row === run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  const shown = runs.slice(0, mostRuns).map(([from, to]) => (from === to ? String(from) : messages.range(from, to)));
  return `${shown.join('、')}${runs.length > mostRuns ? messages.andMore : ''}`;
}

const mostRuns = 20;
