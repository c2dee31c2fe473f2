import { codeOf } from '../learner/keys.ts';
import type { Value } from '../learner/record.ts';
import { dateInWords } from '../worksheets/written-date.ts';
import { messages as sheetWords } from '../worksheets/messages.ts';
import { paperMessages } from '../worksheets/paper-messages.ts';
import { fieldsOnPaper } from '../worksheets/paper-rules.ts';
import { asList, asText, cellPath, headerFields, headerPath, levels, shownValue } from '../worksheets/rules.ts';
import type { Column, RowsField, Worksheet, WorksheetField } from '../worksheets/schema.ts';
import type { PaperContents } from '../worksheets/contents.ts';
import type { Imprint } from '../worksheets/SheetPaper.tsx';
import { messages } from './messages.ts';
import { bandsOf, numbersOf, type FilledSheet } from './tables.ts';
import { cleanText } from './text.ts';
import { shownShortDate } from '../worksheets/paper-dates.ts';

/** One sheet as a document, before any file format: what is a heading, a paragraph, a table. All texts are clean. */
export interface SheetDocument {
  /** `W08` */
  code: string;
  title: string;
  /** Stands above everything and on every page: that it is a sample, or that something is not finished. */
  bands: string[];
  head: { label: string; text: string }[];
  with: string;
  sections: { title: string; blocks: Block[] }[];
  privacy: string;
  edition: string;
  /** Its pages lie on their side. */
  isWide: boolean;
}

/** One field. `help` is there only where something is to be written by hand. */
export type Block = { label: string; help?: string | undefined } &
  /** `lines`: how much room to leave when the text is empty. */
  (
    | { kind: 'text'; text: string; lines: number }
    | { kind: 'boxes'; boxes: Box[]; stacked: boolean }
    | { kind: 'table'; key: string; columns: BlockColumn[]; rows: BlockCell[][] }
  );

export interface Box {
  label: string;
  ticked: boolean;
}

export interface BlockColumn {
  label: string;
  /** name: the heading of a row · number: its number · short: a date, level or choice · long: a text. */
  width: 'name' | 'number' | 'short' | 'long';
}

/** `boxes` instead of a text on a blank sheet. */
export interface BlockCell {
  text: string;
  boxes?: Box[];
  lines: number;
}

/** The page of a テーマ, and its sheets behind it, as one document. */
export interface TopicDocument {
  title: string;
  edition: string;
  /** What the page is called. */
  page: string;
  head: SheetDocument['head'];
  scenario: { title: string; blocks: Block[] }[];
  sheets: SheetDocument[];
}

/** Blank, with room to write by hand, when there is no filled sheet. */
export function sheetDocument(sheet: Worksheet, filled: FilledSheet | undefined, imprint: Imprint): SheetDocument {
  const contents = filled?.contents;
  return {
    code: codeOf(sheet.id),
    title: sheet.title,
    bands: filled ? bandsOf(sheet, filled) : [],
    head: headerFields.map((field) => ({
      label: sheetWords.header[field],
      text: field === 'date' ? dateText(contents?.value(headerPath(field))) : cleanText(asText(contents?.value(headerPath(field)))),
    })),
    with: messages.line(paperMessages.with, sheet.with),
    sections: sheet.sections.map((section) => ({
      title: section.title,
      blocks: fieldsOnPaper(section.fields, contents).map((field) =>
        field.kind === 'rows' ? rowsBlock(field, contents) : fieldBlock(field, contents),
      ),
    })),
    privacy: messages.line(paperMessages.privacy, sheet.privacy),
    edition: imprint.edition,
    isWide: sheet.landscape === true,
  };
}

/** The page of a テーマ, as `topics/assembled.ts` gives it: of every part something is written. */
export interface TopicPage {
  /** What the テーマ is called, and what the page is. */
  name: string;
  title: string;
  head: SheetDocument['head'];
  parts: readonly {
    title: string;
    text: string;
    table?: { columns: { label: string; isShort: boolean }[]; rows: string[][] };
  }[];
}

export function topicDocument({ name, title, head, parts }: TopicPage, sheets: readonly SheetDocument[], edition: string): TopicDocument {
  return {
    title: cleanText(name),
    edition,
    page: title,
    head: head.map(({ label, text }) => ({ label, text: cleanText(text) })),
    scenario: parts.map((part) => ({
      title: part.title,
      blocks: [
        part.table
          ? {
              kind: 'table',
              label: '',
              key: '',
              columns: part.table.columns.map(({ label, isShort }) => ({ label, width: isShort ? 'short' : 'long' })),
              rows: part.table.rows.map((cells) => cells.map((text) => ({ text: cleanText(text), lines: 1 }))),
            }
          : { kind: 'text', label: '', text: cleanText(part.text), lines: 1 },
      ],
    })),
    sheets: [...sheets],
  };
}

/** A choice that was made is a text; one still to be made is a row of boxes. Points to check show both kinds. */
function fieldBlock(field: Exclude<WorksheetField, RowsField>, contents: PaperContents | undefined): Block {
  const { label } = field;
  if (field.kind === 'checklist') {
    const ticked = asList(contents?.value(field.id));
    return {
      label,
      kind: 'boxes',
      stacked: true,
      boxes: field.items.map((item) => ({ label: item.label, ticked: ticked.includes(item.id) })),
    };
  }
  if (!contents) {
    const boxes = boxesOf(field, false);
    if (boxes) return { label, help: field.help, kind: 'boxes', boxes, stacked: field.kind === 'level' };
    return {
      label,
      help: field.help,
      kind: 'text',
      text: field.kind === 'date' ? paperMessages.paper.blankDate : '',
      lines: linesOf(field),
    };
  }
  const text = field.kind === 'links' ? contents.links(field.id).join('\n') : shownValue(field, contents.value(field.id));
  return { label, kind: 'text', text: cleanText(text), lines: 1 };
}

function rowsBlock(field: RowsField, contents: PaperContents | undefined): Block {
  const written = contents?.rows(field.id) ?? [];
  const fresh = Array.from({ length: field.blank }, (_, index) => `blank-${String(index)}`);
  const rows =
    field.preset.length > 0 ? field.preset : (written.length > 0 ? written : fresh).map((id, index) => ({ id, label: String(index + 1) }));
  return {
    label: field.label,
    help: contents ? undefined : field.help,
    kind: 'table',
    key: contents ? '' : keyOf(field.columns),
    columns: [
      { label: field.row, width: field.preset.length > 0 ? 'name' : 'number' },
      ...field.columns.map(({ label, kind }): BlockColumn => ({ label, width: kind === 'text' || kind === 'longtext' ? 'long' : 'short' })),
    ],
    rows: rows.map((row) => [
      { text: row.label, lines: 1 },
      ...field.columns.map((column) => cellOf(column, cellPath(field.id, row.id, column.id), contents)),
    ]),
  };
}

function cellOf(column: Column, path: string, contents: PaperContents | undefined): BlockCell {
  if (!contents) {
    const boxes = boxesOf(column, true);
    return { text: '', ...(boxes ? { boxes } : {}), lines: linesOf(column) };
  }
  if (column.kind === 'refs') return { text: numbersOf(contents, column.field, path), lines: 1 };
  const value = contents.value(path);
  // A column is narrow: a date stands there as on paper.
  return { text: cleanText(column.kind === 'date' ? dateInWords(asText(value), shownShortDate) : shownValue(column, value)), lines: 1 };
}

/** What there is to tick, by its short words where room is narrow. */
function boxesOf(field: WorksheetField | Column, narrow: boolean): Box[] | undefined {
  if (field.kind === 'single' || field.kind === 'multiple')
    return field.options.map(({ label, short }) => ({ label: narrow ? (short ?? label) : label, ticked: false }));
  if (field.kind !== 'level') return undefined;
  return levels.map((level) => ({ label: narrow ? String(level) : `${String(level)} ${field.anchors[level] ?? ''}`, ticked: false }));
}

/** What the short words of narrow columns stand for. */
function keyOf(columns: readonly Column[]): string {
  const pairs = columns.flatMap((column): [string, string][] => {
    if (column.kind === 'level') return column.anchors.map((anchor, level) => [String(level), anchor]);
    if (column.kind !== 'single' && column.kind !== 'multiple') return [];
    return column.options.flatMap(({ short, label }) =>
      short === undefined || short === label ? [] : [[short, label] as [string, string]],
    );
  });
  return [...new Map(pairs)].map(([short, label]) => `${short}＝${label}`).join('　');
}

const linesOf = (field: WorksheetField | Column): number => (field.kind === 'longtext' ? field.lines : field.kind === 'links' ? 2 : 1);
const dateText = (value: Value | undefined): string => cleanText(dateInWords(asText(value)));
