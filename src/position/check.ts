import type { Problem } from '../authoring/problems.ts';
import type { Sourced } from '../authoring/read.ts';
import { checkReference } from '../authoring/reference.ts';
import type { Course } from '../course/schema.ts';
import { figureAdvice } from '../evidence/lookup.ts';
import type { Figure } from '../evidence/schema.ts';
import { figuresOfPosition } from './figures.ts';
import type { Position } from './schema.ts';

/** The fewest answers a share may be about: with fewer, one person weighs too much. */
export const fewestAnswers = 30;

/** What only the register and the course can tell: figures that may not stand here, and references that lead nowhere. */
export function checkPosition(
  position: Sourced<Position>,
  known: ReadonlyMap<string, Figure>,
  sources: ReadonlySet<string>,
  course: Course,
): Problem[] {
  const { data } = position;
  const place = { file: position.file, key: '' };
  const idsOf = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const affiliations = idsOf(data.affiliations);
  const competencies = idsOf(course.competencies);
  const refer = (path: readonly PropertyKey[], ids: readonly string[], among: ReadonlySet<string>, what: string) =>
    ids.flatMap((id) => checkReference(position, path, id, among, what));
  return [
    ...figuresOfPosition(data, known).flatMap(({ id, year }) => {
      const advice = figureAdvice(id, known);
      if (advice) return [{ ...place, ...advice }];
      const figure = known.get(id);
      const faults = [
        ...(figure?.year === year ? [] : [`年が ${figure?.year ?? ''} です。この表は ${year} の値だけを並べます。`]),
        ...((figure?.n ?? 0) >= fewestAnswers ? [] : [`n が${String(fewestAnswers)}に足りないか、書かれていません。`]),
        ...(figure?.unit === '%' ? [] : ['割合ではありません。']),
      ];
      return faults.map((fault) => ({ ...place, reason: `「${id}」: ${fault}`, instead: '別の数値を選ぶか、その行を外します。' }));
    }),
    ...data.affiliations.flatMap(({ group }, i) =>
      refer(['affiliations', i, 'group'], group === undefined ? [] : [group], idsOf(data.groups), '列'),
    ),
    ...data.strengths.flatMap(({ of, source }, i) => [
      ...refer(['strengths', i, 'of'], of, affiliations, '所属先'),
      ...refer(['strengths', i, 'source', 'id'], [source.id], sources, '資料'),
    ]),
    ...data.sides.flatMap(({ source }, i) => refer(['sides', i, 'source', 'id'], [source.id], sources, '資料')),
    ...data.lessons.flatMap(({ when, path, competencies: wanted }, i) => [
      ...refer(['lessons', i, 'when', 'affiliations'], when.affiliations, affiliations, '所属先'),
      ...refer(['lessons', i, 'when', 'employments'], when.employments, idsOf(data.employments), '勤務形態'),
      ...refer(['lessons', i, 'when', 'years'], when.years, idsOf(data.years), '経験年数の区分'),
      ...refer(['lessons', i, 'path'], path === undefined ? [] : [path], idsOf(course.paths), '道すじ'),
      ...refer(['lessons', i, 'competencies'], wanted, competencies, '能力の領域'),
    ]),
  ];
}
