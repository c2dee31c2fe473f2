import { isRemoved, rowIds } from '../learner/presence.ts';
import type { RecordData, Value } from '../learner/record.ts';
import { shownShortDate } from '../worksheets/paper-dates.ts';
import { allFields, asList, asText, cellPath, headerFields, headerPath, shownValue } from '../worksheets/rules.ts';
import { messages as sheetWords } from '../worksheets/messages.ts';
import type { Column, Worksheet, WorksheetField } from '../worksheets/schema.ts';
import { dateInWords } from '../worksheets/written-date.ts';
import { isFilled, type ScenarioPart, type TopicRecords } from './rules.ts';

/** One part of the page: a text, or a table of what has something in it. Of one column the texts, line by line. */
interface ScenarioText {
  title: string;
  text: string;
  table?: { columns: { label: string; isShort: boolean }[]; rows: string[][] };
}

/** The page of a テーマ: what is written, and titles of what is not, though its sheet was begun. */
export interface Assembled {
  parts: ScenarioText[];
  missing: string[];
  /** The sheets that something stands there of, by worksheet id. */
  from: string[];
}

/** What a テーマ is put together from. */
export interface TopicSource {
  /** The sheets of a テーマ and those they point at, by worksheet id. */
  sheets: ReadonlyMap<string, Worksheet>;
  records: TopicRecords;
  /** An entry that a sheet points at. */
  entry: (sheet: string, id: string) => RecordData | undefined;
}

/** Puts the page of a テーマ together. */
export function scenarioOf(scenario: readonly ScenarioPart[], source: TopicSource): Assembled {
  const placed = scenario.map((part) => ({ part, places: part.fields.flatMap((field) => placeOf(source, field) ?? []) }));
  const hasOne = (key: string) => {
    const place = placeOf(source, key);
    return place?.record !== undefined && isFilled(place.record, place.field);
  };
  const takenOver = new Set(
    placed.flatMap(({ places }) =>
      places.flatMap(({ record, field }) => (record && field.from !== undefined && isFilled(record, field) ? [field.from] : [])),
    ),
  );
  const drawn = placed
    .filter(({ part }) => part.until === undefined || !hasOne(part.until))
    .map(({ part, places }) => ({ part, places: places.filter(({ key }) => !takenOver.has(key)) }))
    .filter(({ places }) => places.some(({ record }) => record !== undefined))
    .map(({ part, places }) => ({ places, text: drawPart(part, places, source) }));
  const isThere = ({ text, table }: ScenarioText) => text !== '' || table !== undefined;
  const written = drawn.filter(({ text }) => isThere(text));
  return {
    parts: written.map(({ text }) => text),
    missing: drawn.flatMap(({ text }) => (isThere(text) ? [] : [text.title])),
    from: [...new Set(written.flatMap(({ places }) => places.map(({ sheet }) => sheet.id)))],
  };
}

/** Where the page comes from: 地域名, 記入日, 記入者 and 所属 of the latest sheet that has them. */
export function headOf(records: TopicRecords): { label: string; text: string }[] {
  const latest = [...records.values()].reverse();
  return headerFields.flatMap((field) => {
    const text = latest.map((record) => asText(record.values[headerPath(field)]?.value).trim()).find((found) => found !== '');
    return text === undefined ? [] : [{ label: sheetWords.header[field], text: field === 'date' ? dateInWords(text) : text }];
  });
}

interface Place {
  /** `w08.why` */
  key: string;
  sheet: Worksheet;
  field: WorksheetField;
  record: RecordData | undefined;
}

function placeOf({ sheets, records }: TopicSource, key: string): Place | undefined {
  const [sheetId = '', fieldId] = key.split('.', 2);
  const sheet = sheets.get(sheetId);
  const field = sheet && allFields(sheet).find(({ id }) => id === fieldId);
  return field && { key, sheet, field, record: records.get(sheetId) };
}

function drawPart({ title, fields, columns = [] }: ScenarioPart, places: readonly Place[], source: TopicSource): ScenarioText {
  const [first] = places;
  if (first?.field.kind === 'rows' || first?.field.kind === 'links') {
    const table = tableOf(first, columns, source);
    return table.columns.length < 2 ? { title, text: table.rows.flat().join('\n') } : { title, text: '', table };
  }
  const texts = places
    .map(({ field, record }) => ({ label: field.label, text: shownValue(field, record?.values[field.id]?.value).trim() }))
    .filter(({ text }) => text !== '');
  return { title, text: texts.map(({ label, text }) => (fields.length > 1 ? `${label}：${text}` : text)).join('\n') };
}

/** Rows of a sheet, or the entries it points at. Of columns and rows those are left out in which nothing stands. */
function tableOf({ field, record }: Place, chosen: readonly string[], source: TopicSource): NonNullable<ScenarioText['table']> {
  const listed = record && field.kind === 'rows' ? { columns: field.columns, lines: linesOfRows(field.id, record) } : undefined;
  const pointed =
    record && field.kind === 'links' ? linesOfEntries(field.sheet, asList(record.values[field.id]?.value), source) : undefined;
  const { columns, lines } = listed ?? pointed ?? { columns: [], lines: [] };
  const shown = chosen.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const cells = lines.map((line) => shown.map((column) => shownCell(column, line(column.id)).trim()));
  const rows = cells.filter((row) => row.some((cell) => cell !== ''));
  const kept = shown.map((_, index) => rows.some((row) => row[index] !== ''));
  return {
    columns: shown.filter((_, index) => kept[index]).map(({ label, kind }) => ({ label, isShort: kind !== 'text' && kind !== 'longtext' })),
    rows: rows.map((row) => row.filter((_, index) => kept[index])),
  };
}

type Line = (column: string) => Value | undefined;

const linesOfRows = (field: string, record: RecordData): Line[] =>
  rowIds(record, field).map((row) => (column) => record.values[cellPath(field, row, column)]?.value);

function linesOfEntries(id: string, entries: readonly string[], { sheets, entry }: TopicSource): { columns: Column[]; lines: Line[] } {
  const sheet = sheets.get(id);
  const isColumn = (field: WorksheetField): field is Exclude<WorksheetField, { kind: 'rows' | 'links' | 'checklist' }> =>
    !['rows', 'links', 'checklist'].includes(field.kind);
  const records = entries.flatMap((one) => entry(id, one) ?? []).filter((record) => !isRemoved(record));
  return {
    columns: sheet ? allFields(sheet).filter(isColumn) : [],
    lines: records.map((record) => (column) => record.values[column]?.value),
  };
}

/** A table has little room: a date is shown short. */
function shownCell(column: Column, value: Value | undefined): string {
  return column.kind === 'date' ? dateInWords(asText(value), shownShortDate) : shownValue(column, value);
}
