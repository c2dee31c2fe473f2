import type { Problem } from '../authoring/problems.ts';
import type { Sourced } from '../authoring/read.ts';
import { checkReference } from '../authoring/reference.ts';
import type { Course } from '../course/schema.ts';
import { allFields } from '../worksheets/rules.ts';
import type { Worksheet, WorksheetField } from '../worksheets/schema.ts';

/** The page for the meeting, and the line that says what a テーマ is about, are made of fields that there are. */
export function checkScenario(course: Sourced<Course>, worksheets: readonly Worksheet[]): Problem[] {
  const sheets = worksheets.filter(({ scope }) => scope === 'topic');
  const fields = new Map<string, WorksheetField>(
    sheets.flatMap((sheet) => allFields(sheet).map((field) => [`${sheet.id}.${field.id}`, field])),
  );
  const known = new Set(fields.keys());
  const columnsOf = (place: string): ReadonlySet<string> => {
    const field = fields.get(place);
    const target = field?.kind === 'links' ? worksheets.find(({ id }) => id === field.sheet) : undefined;
    return new Set((field?.kind === 'rows' ? field.columns : target ? allFields(target) : []).map(({ id }) => id));
  };
  return [
    ...course.data.about.flatMap((place, i) => checkReference(course, ['about', i], place, known, 'テーマのシートの欄')),
    ...course.data.scenario.flatMap(({ fields: places, columns = [], until }, p) => [
      ...places.flatMap((place, i) => checkReference(course, ['scenario', p, 'fields', i], place, known, 'テーマのシートの欄')),
      ...columns.flatMap((id, i) => checkReference(course, ['scenario', p, 'columns', i], id, columnsOf(places[0] ?? ''), '列')),
      ...(until === undefined ? [] : checkReference(course, ['scenario', p, 'until'], until, known, 'テーマのシートの欄')),
    ]),
  ];
}
