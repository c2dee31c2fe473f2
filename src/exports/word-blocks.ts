import {
  BorderStyle,
  HeadingLevel,
  HeightRule,
  LineRuleType,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import type { Block, BlockCell, BlockColumn, Box } from './sheet-document.ts';

/** Lengths in Word: millimetres as twentieths of a point, type sizes as half points. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);
export const pt = (size: number): number => size * 2;

/** Between the margins of `word.ts`, in twentieths of a point. */
export const room = mm(210 - 22 - 15);
export const wideRoom = mm(297 - 22 - 15);

export const line = { style: BorderStyle.SINGLE, size: 4, space: 2, color: '000000' } as const;
export const run = (options: IRunOptions): TextRun => new TextRun(options);
export const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ text, heading: level });
export const small = (text: string, more: IParagraphOptions = {}): Paragraph => new Paragraph({ ...more, children: runs(text, 8.5) });
/** A remark on what follows it: the two stay on one page. */
const remark = (text: string): Paragraph => small(text, { keepNext: true });

/** One field: its label as a heading, and what is written or to be written below it. */
export function blockOf(block: Block, width = room): FileChild[] {
  const label = block.label === '' ? [] : [heading(block.label, HeadingLevel.HEADING_3)];
  const above = [...label, ...(block.help === undefined ? [] : [remark(block.help)])];
  if (block.kind === 'boxes') return [...above, ...boxes(block.boxes, block.stacked)];
  if (block.kind === 'text') return [...above, ...written(block.text, block.lines)];
  // A table is followed by a paragraph, or two tables that meet would become one.
  const after = new Paragraph({ spacing: { line: 120 }, children: [] });
  return [...above, ...(block.key === '' ? [] : [remark(block.key)]), tableOf(block, width), after];
}

/** 地域名・記入日・記入者・所属, two in a line. */
export function headTable(head: readonly { label: string; text: string }[], width: number): Table {
  const widths = [0.12, 0.38, 0.12, 0.38].map((share) => Math.floor(width * share));
  const pairs = Array.from({ length: Math.ceil(head.length / 2) }, (_, index) => head.slice(index * 2, index * 2 + 2));
  const rows = pairs.map((pair) => {
    const cells = [...pair, ...(pair.length === 1 ? [{ label: '', text: '' }] : [])].flatMap(({ label, text }) => [
      { text: label, isLabel: true },
      { text, isLabel: false },
    ]);
    return new TableRow({
      cantSplit: true,
      children: cells.map(({ text, isLabel }, index) => cell(runs(text, isLabel ? 9 : 10.5), widths[index], isLabel)),
    });
  });
  return grid(rows, widths);
}

function tableOf({ columns, rows }: { columns: readonly BlockColumn[]; rows: readonly (readonly BlockCell[])[] }, width: number): Table {
  const widths = widthsOf(columns, width);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    // The head stays with the first row.
    children: columns.map(({ label }, index) => cell([run({ text: label, bold: true, size: pt(9) })], widths[index], true, true)),
  });
  const body = rows.map(
    (cells) =>
      new TableRow({
        // Kept whole, a row that is longer than a page would be cut off.
        cantSplit: cells.every(({ text }) => text.length < 400),
        height: { value: mm(Math.max(...cells.map(({ lines }) => lines)) * 8), rule: HeightRule.ATLEAST },
        children: cells.map(({ text, boxes }, index) =>
          cell(runs(boxes ? boxes.map(boxText).join('　') : text, 9), widths[index], columns[index]?.width === 'name'),
        ),
      }),
  );
  return grid([head, ...body], widths);
}

/** A text keeps its line breaks; where there is none, there are lines to write on. */
function written(text: string, lines: number): Paragraph[] {
  if (text !== '') return [new Paragraph({ children: runs(text) })];
  const ruled = { style: BorderStyle.DOTTED, size: 4, space: 1, color: '000000' };
  // As far apart as on paper, so that there is room for a hand.
  const spacing = { line: mm(8), lineRule: LineRuleType.EXACT };
  return Array.from(
    { length: lines },
    (_, index) => new Paragraph({ spacing, border: { bottom: ruled, between: ruled }, keepNext: index < lines - 1, children: [] }),
  );
}

/** Points to check stand one below the other; choices follow each other, as on paper. */
function boxes(all: readonly Box[], stacked: boolean): Paragraph[] {
  if (!stacked) return [new Paragraph({ children: runs(all.map(boxText).join('　')) })];
  return all.map((box, index) => new Paragraph({ keepNext: index === 0, children: runs(boxText(box)) }));
}

function runs(text: string, size?: number): TextRun[] {
  return text.split('\n').map((part, index) => {
    const pieces = part.split('\t').flatMap((piece, tab) => (tab > 0 ? [new Tab(), piece] : [piece]));
    return run({ children: pieces, ...(index > 0 ? { break: 1 } : {}), ...(size === undefined ? {} : { size: pt(size) }) });
  });
}

const boxText = ({ ticked, label }: Box): string => `${ticked ? '■' : '□'}\u00a0${label}`;

/** Long texts share what the others leave. */
function widthsOf(columns: readonly BlockColumn[], whole: number): number[] {
  const shares = { number: 0.07, name: 0.19, short: 0.12 };
  const taken = columns.reduce((sum, { width }) => sum + (width === 'long' ? 0 : shares[width]), 0);
  const long = columns.filter(({ width }) => width === 'long').length;
  return columns.map(({ width }) => Math.floor(whole * (width === 'long' ? (1 - taken) / long : shares[width] / (long === 0 ? taken : 1))));
}

const grid = (rows: TableRow[], widths: number[]): Table =>
  new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });

const cell = (children: TextRun[], width: number | undefined, isHead = false, keepNext = false): TableCell =>
  new TableCell({
    children: [new Paragraph({ keepNext, children })],
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'F2F2F2', color: 'auto' } } : {}),
  });
