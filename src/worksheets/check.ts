import type { Problem } from '../authoring/problems.ts';
import type { Sourced } from '../authoring/read.ts';
import { checkReference } from '../authoring/reference.ts';
import { sitePages } from '../course/site-pages.ts';
import { allFields } from './rules.ts';
import type { Worksheet, WorksheetField } from './schema.ts';

/** What a sheet names exists, and its sample fills every field. */
export function checkWorksheets(worksheets: readonly Sourced<Worksheet>[], sources: ReadonlySet<string>): Problem[] {
  const sheets = new Set(worksheets.map((sheet) => sheet.data.id));
  const destinations = new Set([...sheets, ...sitePages.map(({ id }) => id)]);
  return worksheets.flatMap((sheet) => {
    const { data } = sheet;
    const fields = data.sections.flatMap((section) => section.fields);
    const ids = new Set(fields.map((field) => field.id));
    const valueFields = new Set(fields.filter((field) => field.kind !== 'rows').map((field) => field.id));
    const rowsFields = new Map(fields.flatMap((field) => (field.kind === 'rows' ? [[field.id, field] as const] : [])));
    return [
      ...checkReference(sheet, ['titleField'], data.titleField, ids, '欄'),
      ...(data.gate
        ? checkReference(
            sheet,
            ['gate', 'field'],
            data.gate.field,
            new Set(fields.flatMap((field) => (field.kind === 'checklist' ? [field.id] : []))),
            '点検の欄（checklist）',
          )
        : []),
      ...data.next.flatMap(({ to, needs = [] }, i) => [
        ...checkReference(sheet, ['next', i, 'to'], to, destinations, 'シートやページ'),
        ...needs.flatMap((need, n) => checkReference(sheet, ['next', i, 'needs', n], need, ids, '欄')),
      ]),
      ...data.sources.flatMap((source, i) => checkReference(sheet, ['sources', i, 'id'], source.id, sources, '資料')),
      ...data.sections.flatMap((section, s) =>
        section.fields.flatMap((field, f) =>
          field.kind === 'links' ? checkReference(sheet, ['sections', s, 'fields', f, 'sheet'], field.sheet, sheets, 'シート') : [],
        ),
      ),
      ...data.sections.flatMap((section, s) =>
        section.fields.flatMap((field, f) => checkCarriedField(worksheets, sheet, field, ['sections', s, 'fields', f])),
      ),
      ...Object.keys(data.sample.values).flatMap((id) => checkReference(sheet, ['sample', 'values', id], id, valueFields, '欄')),
      ...fields
        .filter((field) => field.kind !== 'rows' && field.kind !== 'links' && field.former !== true && !(field.id in data.sample.values))
        .map((field) => ({
          file: sheet.file,
          line: sheet.lineOf(['sample', 'values']),
          key: `sample.values.${field.id}`,
          reason: '記入例にこの欄がありません。',
          instead: 'みなと市の記入例を書きます。',
        })),
      ...Object.entries(data.sample.rows).flatMap(([id, rows]) => {
        const field = rowsFields.get(id);
        if (!field) return checkReference(sheet, ['sample', 'rows', id], id, new Set(rowsFields.keys()), '行の欄');
        const columns = new Set(field.columns.map((column) => column.id));
        return rows.flatMap((row, r) =>
          Object.keys(row.cells).flatMap((cell) => checkReference(sheet, ['sample', 'rows', id, r, 'cells', cell], cell, columns, '列')),
        );
      }),
    ];
  });
}

/** `from` names a field of another sheet that is written once for each テーマ, too; `refs` names rows of the same sheet. */
function checkCarriedField(
  worksheets: readonly Sourced<Worksheet>[],
  sheet: Sourced<Worksheet>,
  field: WorksheetField,
  path: readonly PropertyKey[],
): Problem[] {
  const ownRows = new Set(allFields(sheet.data).flatMap((other) => (other.kind === 'rows' ? [other.id] : [])));
  const carried = new Set(
    worksheets.flatMap(({ data }) =>
      data.scope === 'topic' && data.id !== sheet.data.id
        ? allFields(data).flatMap((other) => (other.kind === 'rows' ? [] : [`${data.id}.${other.id}`]))
        : [],
    ),
  );
  const at = (rest: readonly PropertyKey[], key: string) => ({ file: sheet.file, line: sheet.lineOf([...path, ...rest]), key });
  return [
    ...(field.from !== undefined && sheet.data.scope !== 'topic'
      ? [
          {
            ...at(['from'], 'from'),
            reason: 'テーマごとのシートではないので、前のシートから取り入れられません。',
            instead: 'from の行を消すか、scope を topic にします。',
          },
        ]
      : []),
    ...(field.from === undefined ? [] : checkReference(sheet, [...path, 'from'], field.from, carried, '前のシートの欄')),
    ...(field.kind === 'rows'
      ? field.columns.flatMap((column, c) =>
          column.kind === 'refs' ? checkReference(sheet, [...path, 'columns', c, 'field'], column.field, ownRows, '行の欄') : [],
        )
      : []),
  ];
}
