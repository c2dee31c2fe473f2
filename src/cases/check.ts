import type { Problem } from '../authoring/problems.ts';
import type { Sourced } from '../authoring/read.ts';
import { checkFileName, checkReference } from '../authoring/reference.ts';
import { caseFigures } from './figures.ts';
import { linesOf } from './map-layout.ts';
import type { Case } from './schema.ts';

/**
 * What a case says against itself, and where it leads nowhere.
 *
 * @param known Ids it may name; `figures` that may be shown.
 */
export function checkCases(
  cases: readonly Sourced<Case>[],
  { lessons, sheets, sources, figures }: Record<'lessons' | 'sheets' | 'sources' | 'figures', ReadonlySet<string>>,
): Problem[] {
  return cases.flatMap((file) => {
    const { data } = file;
    return [
      ...checkFileName(file),
      ...checkDate(file),
      ...checkFigures(file, figures),
      ...checkMap(file),
      ...checkReference(file, ['borrow', 'sheet'], data.borrow.sheet, sheets, 'シート'),
      ...data.lessons.flatMap((id, i) => checkReference(file, ['lessons', i], id, lessons, 'レッスン')),
      ...data.sources.flatMap((source, i) => checkReference(file, ['sources', i, 'id'], source.id, sources, '資料')),
    ];
  });
}

/** The hearings were held in 令和5年度; a date outside it is a slip of the pen. */
function checkDate({ file, lineOf, data }: Sourced<Case>): Problem[] {
  const { date } = data.survey;
  return date >= '2023-04-01' && date <= '2024-03-31'
    ? []
    : [
        {
          file,
          line: lineOf(['survey', 'date']),
          key: 'survey.date',
          reason: `「${date}」は令和5年度の日付ではありません。`,
          instead: '聞き取りの日を、資料の「調査日」のとおりに書きます。',
        },
      ];
}

/** A case without its population cannot be compared; a number of people that nobody registered cannot be shown. */
function checkFigures({ file, lineOf, data }: Sourced<Case>, figures: ReadonlySet<string>): Problem[] {
  const missing = (path: readonly PropertyKey[], id: string): Problem[] =>
    figures.has(id)
      ? []
      : [
          {
            file,
            line: lineOf(path),
            key: path.map(String).join('.'),
            reason: `「${id}」という数値がありません。`,
            instead: 'content/evidence/figures.csv の id に合わせるか、出典を確かめて1行足します。',
          },
        ];
  return [
    ...data.municipalities.flatMap(({ id }, i) => missing(['municipalities', i, 'id'], caseFigures.population(data.id, id))),
    ...data.coordinators.flatMap(({ figure }, i) => missing(['coordinators', i, 'figure'], caseFigures.people(data.id, figure))),
  ];
}

function checkMap({ file, lineOf, data: { map } }: Sourced<Case>): Problem[] {
  const rowOf = new Map(map.rows.flatMap((row, r) => row.map((node) => [node.id, r] as const)));
  const kinds = map.rows.flat().map(({ kind }) => kind);
  const at = (path: readonly PropertyKey[], reason: string, instead: string): Problem => ({
    file,
    line: lineOf(path),
    key: path.map(String).join('.'),
    reason,
    instead,
  });
  const tied = new Set(map.ties.flatMap(({ between }) => between));
  return [
    ...(rowOf.size === kinds.length ? [] : [at(['map', 'rows'], '同じ id の箱が2つあります。', '箱ごとに違う id を付けます。')]),
    ...(kinds.includes('coordinator')
      ? []
      : [at(['map', 'rows'], 'コーディネーターの箱がありません。', 'kind: coordinator の箱を1つ以上書きます。')]),
    ...map.ties.flatMap(({ between: [from, to] }, t) => {
      const known = new Set(rowOf.keys());
      const unknown = [from, to].flatMap((id, i) =>
        checkReference({ file, lineOf, data: map }, ['map', 'ties', t, 'between', i], id, known, '箱'),
      );
      if (unknown.length > 0) return unknown;
      return (rowOf.get(to) ?? 0) - (rowOf.get(from) ?? 0) === 1
        ? []
        : [
            at(
              ['map', 'ties', t, 'between'],
              `「${from}」と「${to}」は、上と下で隣り合う段にありません。`,
              '隣り合う段の箱を、上、下の順に書きます。離れた箱は、段を入れ替えて隣にします。',
            ),
          ];
    }),
    ...[...rowOf.keys()]
      .filter((id) => !tied.has(id))
      .map((id) =>
        at(['map', 'rows', rowOf.get(id) ?? 0], `箱「${id}」は、どことも結ばれていません。`, 'つながりを ties に書くか、箱を消します。'),
      ),
    ...linesOf(map)
      .filter(({ lines }) => lines > 3)
      .map(({ text, lines }) => at(['map'], `図の「${text}」は${String(lines)}行になります。`, '3行に収まるように、ことばを短くします。')),
  ];
}
