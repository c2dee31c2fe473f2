import { codeOf, type Place } from '../learner/keys.ts';
import { allFields } from '../worksheets/rules.ts';
import type { Column, Worksheet, WorksheetField } from '../worksheets/schema.ts';
import { topicMessages } from '../worksheets/topic-messages.ts';

/** Sheets by id, as far as files need them, and `topic`: the record of a テーマ itself, told as if it were a sheet. */
export type Definitions = Readonly<Record<string, Worksheet>>;

/** What files need of the sheets: ids, labels, kinds, options. Help, examples and samples stay on the sheets' own pages. */
export function definitionsOf(worksheets: Iterable<Worksheet>): Definitions {
  const sheets = Array.from(worksheets, bareSheet);
  return Object.fromEntries([topicDefinition(sheets), ...sheets].map((sheet) => [sheet.id, sheet]));
}

/** The definition a record is read with; undefined for records that do not go to colleagues, and for sheets not of this edition. */
export function definitionAt(place: Place, definitions: Definitions): Worksheet | undefined {
  const [kind, sheet = ''] = place.split(':');
  const id = kind === 'topic' ? kind : kind === 'sheet' && sheet !== 'topic' ? sheet : '';
  return Object.hasOwn(definitions, id) ? definitions[id] : undefined;
}

/** Whether a record belongs to one テーマ: its own record, or a sheet written once for each テーマ. */
export const isOfTopic = (place: Place, definitions: Definitions): boolean => definitionAt(place, definitions)?.scope === 'topic';

/** 「W08 地域課題の「タネ」シート」; a テーマ has no number. */
export const titleOfSheet = ({ id, title }: Worksheet): string => (id === 'topic' ? title : `${codeOf(id)} ${title}`.trim());

/** The same for a place; where this edition has no such sheet, its id. */
export function titleAt(place: Place, definitions: Definitions): string {
  const sheet = definitionAt(place, definitions);
  return sheet ? titleOfSheet(sheet) : codeOf(place.split(':')[1] ?? '');
}

const blankSample = { header: { region: '', date: '', author: '', affiliation: '' }, values: {}, rows: {}, links: {} };
const blankSheet = { version: 1, summary: '', with: '', minutes: 0, privacy: '', sources: [], next: [], sample: blankSample };

/** A sheet of which files and pointers need no more than ids, labels, kinds and options. */
export function bareSheet(sheet: Worksheet): Worksheet {
  const { id, version, title, scope, titleField, gate } = sheet;
  return {
    ...blankSheet,
    id,
    version,
    title,
    scope,
    titleField,
    gate,
    sections: [{ id: 'all', title: '', fields: allFields(sheet).map(bareField) }],
  };
}

function bareField(field: WorksheetField): WorksheetField {
  switch (field.kind) {
    case 'rows':
      return { ...bare(field), columns: field.columns.map((column) => bareColumn(column)) };
    case 'checklist':
      return { ...bare(field), items: field.items.map(({ id, label }) => ({ id, label })) };
    case 'links':
      return bare(field);
    default:
      return bareColumn(field);
  }
}

function bareColumn<Field extends Column>(field: Field): Field {
  if (field.kind === 'text' || field.kind === 'longtext') return { ...bare(field), example: '' };
  return 'options' in field ? { ...bare(field), options: field.options.map(({ id, label }) => ({ id, label })) } : bare(field);
}

const bare = <Field extends WorksheetField | Column>(field: Field): Field => ({ ...field, help: '' });

function topicDefinition(sheets: readonly Worksheet[]): Worksheet {
  const { fields, theme } = topicMessages;
  const scene = sheets.flatMap(allFields).find(({ id, kind }) => id === 'scene' && kind === 'single');
  const base = { help: '', aliases: [] };
  return {
    ...blankSheet,
    id: 'topic',
    title: theme,
    scope: 'topic',
    titleField: 'name',
    sections: [
      {
        id: 'all',
        title: '',
        fields: [
          { ...base, id: 'name', kind: 'text', label: fields.name, example: '' },
          { ...base, id: 'scene', kind: 'single', label: fields.scene, options: scene?.kind === 'single' ? scene.options : [] },
          { ...base, id: 'problem', kind: 'longtext', label: fields.problem, example: '', lines: 2 },
        ],
      },
    ],
  };
}
