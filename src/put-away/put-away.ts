import { instanceOf, type Place } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { hasText, isEmptyValue, type RecordData } from '../learner/record.ts';
import { isRemoved, removedRows } from '../learner/presence.ts';
import { definitionAt, isOfTopic, titleAt, titleOfSheet, type Definitions } from '../sharing/definitions.ts';
import { aliasesOf, allFields, asText, cellPath, shownValue, titleOf } from '../worksheets/rules.ts';
import type { RowsField, Worksheet } from '../worksheets/schema.ts';

/** One thing that was put away, and comes back as one: a テーマ with all its sheets, a sheet, a row of a sheet. */
export interface PutAway {
  kind: 'topic' | 'sheet' | 'row';
  /** Tells things apart. */
  key: string;
  /** What it is called; empty when it has no name. */
  name: string;
  /** The sheet it is or was part of, and for a row the field; empty for a テーマ. */
  where: string;
  /** When it was put away, in milliseconds. */
  at: number;
  /** The records it consists of, or the one it is a row of. */
  places: Place[];
  /** `people/r3` */
  row?: string;
}

interface StoredRecord {
  place: Place;
  data: RecordData;
}

/** Everything that was put away and holds a text, latest first. */
export function listPutAway(records: readonly StoredRecord[], definitions: Definitions): PutAway[] {
  const topics = new Map<string, StoredRecord[]>();
  const others: PutAway[] = [];
  for (const record of records) {
    if (!isRemoved(record.data)) others.push(...listRows(record, definitions));
    else if (isOfTopic(record.place, definitions))
      topics.set(topicOf(record.place), [...(topics.get(topicOf(record.place)) ?? []), record]);
    else if (hasText(record.data)) others.push(describeSheet(record, definitions));
  }
  const whole = [...topics]
    .filter(([, parts]) => parts.some(({ data }) => hasText(data)))
    .map(([id, parts]) => describeTopic(id, parts, records, definitions));
  return [...whole, ...others].sort((a, b) => b.at - a.at);
}

/** Takes a thing back to where it was. */
export function putBack(learner: Learner, { places, row }: PutAway, definitions: Definitions): void {
  for (const place of places) openAt(learner, place, definitions).edit(row === undefined ? '#removed' : `${row}/#removed`, false);
  learner.flushAll();
}

/** Lets every text of a thing go for good. That it was put away stays known, so that no other tab and no old file brings it back. */
export function discardPutAway(learner: Learner, { places, row }: PutAway, definitions: Definitions): void {
  for (const place of places) {
    const handle = openAt(learner, place, definitions);
    if (row === undefined) learner.discard(place);
    else
      handle.change((record) => ({
        ...record,
        values: Object.fromEntries(
          Object.entries(record.values).filter(([path]) => !path.startsWith(`${row}/`) || path === `${row}/#removed`),
        ),
      }));
  }
}

/** Address of the page where a thing is once it is back; undefined for a sheet that this edition does not have. */
export function addressOf({ kind, places }: PutAway, pages: Readonly<Record<string, string>>): string | undefined {
  const place = places[0];
  if (place === undefined) return undefined;
  if (kind === 'topic') return pages['topic'] && `${pages['topic']}#topic-${topicOf(place)}`;
  const page = pages[place.split(':')[1] ?? ''];
  const instance = instanceOf(place);
  return page && (instance === undefined ? page : `${page}#entry-${instance}`);
}

const topicOf = (place: Place): string => instanceOf(place) ?? place.slice('topic:'.length);

const nameIn = (record: RecordData, sheet: Worksheet | undefined): string => (sheet && titleOf(record, sheet)) ?? '';

const putAwayAt = ({ data }: StoredRecord): number => data.values['#removed']?.at ?? 0;

function describeSheet(record: StoredRecord, definitions: Definitions): PutAway {
  const { place, data } = record;
  return {
    kind: 'sheet',
    key: place,
    name: nameIn(data, definitionAt(place, definitions)),
    where: titleAt(place, definitions),
    at: putAwayAt(record),
    places: [place],
  };
}

/** By its own name, even if only its sheets are put away; else by what the latest of them calls it. */
function describeTopic(id: string, parts: readonly StoredRecord[], records: readonly StoredRecord[], definitions: Definitions): PutAway {
  const own = records.find(({ place }) => place === `topic:${id}`);
  const names = [...parts.map(({ place, data }) => nameIn(data, definitionAt(place, definitions))).filter((name) => name !== '')];
  const ownName = asText(own?.data.values['name']?.value).trim();
  return {
    kind: 'topic',
    key: `topic:${id}`,
    name: ownName === '' ? (names.at(-1) ?? '') : ownName,
    where: '',
    at: Math.max(...parts.map(putAwayAt)),
    places: parts.map(({ place }) => place),
  };
}

/** Rows of a field that the sheet still has; the texts of others are in its tray. */
function listRows({ place, data }: StoredRecord, definitions: Definitions): PutAway[] {
  const sheet = definitionAt(place, definitions);
  if (!sheet) return [];
  return removedRows(data).flatMap(({ field: fieldId, row, at, written }): PutAway[] => {
    const field = allFields(sheet).find(({ id }) => id === fieldId);
    if (!written || field?.kind !== 'rows' || field.preset.length > 0) return [];
    const entry = nameIn(data, sheet);
    return [
      {
        kind: 'row',
        key: `${place} ${fieldId}/${row}`,
        name: nameOfRow(data, field, row),
        where: `${titleOfSheet(sheet)}${entry === '' ? '' : `「${entry}」`}・${field.label}`,
        at,
        places: [place],
        row: `${fieldId}/${row}`,
      },
    ];
  });
}

/** Its first texts. */
function nameOfRow(record: RecordData, field: RowsField, row: string): string {
  const texts = field.columns.flatMap((column) => {
    const value = record.values[cellPath(field.id, row, column.id)]?.value;
    return column.kind === 'refs' || value === undefined || isEmptyValue(value) ? [] : [shownValue(column, value)];
  });
  const name = texts.slice(0, 2).join('、');
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

function openAt(learner: Learner, place: Place, definitions: Definitions) {
  const sheet = definitionAt(place, definitions);
  return learner.open(place, sheet && place.startsWith('sheet:') ? { aliases: aliasesOf(sheet), sheetVersion: sheet.version } : {});
}
