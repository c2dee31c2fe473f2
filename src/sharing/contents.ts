import { encodeBackup } from '../learner/backup.ts';
import { currentFormat, type Envelope } from '../learner/envelope.ts';
import { isPlace, type Place } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { hasText, isEmptyValue, isSteering, type RecordData, type Value } from '../learner/record.ts';
import { isRemoved, rowIds } from '../learner/presence.ts';
import { findPersonalData } from '../privacy/find.ts';
import { groupFindings, type Group } from '../privacy/group.ts';
import { aliasesOf, allFields, asList, asText, titleOf } from '../worksheets/rules.ts';
import { bandOf } from '../worksheets/paper-rules.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import { definitionAt, titleOfSheet, type Definitions } from './definitions.ts';
import { authorOf, hasPlace } from './places.ts';

/** One record of a file for a colleague. */
export interface SharedRecord {
  place: Place;
  sheet: Worksheet;
  record: RecordData;
}

/** What a record puts into the file, to be read before it is given away. */
export interface ContentLine {
  sheet: string;
  /** What the entry is called; empty when it has no name yet. */
  name: string;
  /** Filled fields and cells, without the header. */
  filled: number;
  /** Who is named as its author; empty for nobody. */
  author: string;
  /** 「匿名化点検 未了」 while the sheet's gate is not ticked through. */
  band: string | undefined;
  /** What looks like personal data, each wording once. */
  findings: Group[];
}

/** The records at these places, as their sheets show them. Places without text or definition are left out. */
export function collectRecords(learner: Learner, places: readonly Place[], definitions: Definitions): SharedRecord[] {
  return places.flatMap((place) => {
    const sheet = definitionAt(place, definitions);
    if (!sheet) return [];
    // Open forms may hold what could not be stored yet.
    const stored = learner.open(place, { aliases: aliasesOf(sheet), sheetVersion: sheet.version }).$record.get();
    const record = shownPart(stored, sheet);
    return isRemoved(stored) || !hasText(record) ? [] : [{ place, sheet, record }];
  });
}

/** Places of the entries that a テーマ's sheets point at, e.g. the consultations a タネ grew from. */
export function linkedPlaces(records: readonly SharedRecord[]): Place[] {
  const places = records.flatMap(({ sheet, record }) =>
    allFields(sheet).flatMap((field) =>
      field.kind === 'links' ? asList(record.values[field.id]?.value).map((entry) => `sheet:${field.sheet}:${entry}`) : [],
    ),
  );
  return [...new Set(places)].filter(isPlace);
}

/** What a record shows on its sheet: without its tray, rows that were removed, and fields that this edition does not have. */
export function shownPart(record: RecordData, sheet: Worksheet): RecordData {
  const rows = new Map(
    allFields(sheet).flatMap((field) =>
      field.kind === 'rows'
        ? [[field.id, new Set(field.preset.length > 0 ? field.preset.map(({ id }) => id) : rowIds(record, field.id))]]
        : [],
    ),
  );
  const isShown = (path: string, value: Value) => {
    const [field = '', row = ''] = path.split('/');
    if (path.endsWith('/#order')) return rows.get(field)?.has(row) ?? false;
    if (path.endsWith('/#from')) return !isEmptyValue(record.values[field]?.value ?? '');
    return !isSteering(path) && !isEmptyValue(value) && (rows.get(field)?.has(row) ?? true) && hasPlace(record, sheet, path, value);
  };
  return { values: Object.fromEntries(Object.entries(record.values).filter(([path, { value }]) => isShown(path, value))), tray: [] };
}

export function describeRecord({ sheet, record }: SharedRecord): ContentLine {
  const texts = Object.keys(record.values).filter((path) => !isSteering(path));
  return {
    sheet: titleOfSheet(sheet),
    name: titleOf(record, sheet) ?? '',
    filled: texts.filter((path) => !path.startsWith('header.')).length,
    author: authorOf(record),
    band: bandOf(sheet, (path) => record.values[path]?.value),
    findings: groupFindings(
      texts.flatMap((path) => findPersonalData(asText(record.values[path]?.value))),
      new Set(),
    ),
  };
}

/** The records as the text of a file; `from` says who gives it. */
export function encodeShared(learner: Learner, kind: 'sheet' | 'topic', records: readonly SharedRecord[], from: string): string {
  const stamp = learner.stamp();
  const envelopes = records.map(({ place, record }): [Place, Envelope] => [place, { format: currentFormat(), ...stamp, data: record }]);
  return encodeBackup({ kind, from, ...stamp, records: new Map(envelopes), aside: [] });
}
