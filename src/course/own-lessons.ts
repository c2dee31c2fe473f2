import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../authoring/problems.ts';
import { readPageFolder, readYaml, reportStrayPages, type Sourced, type SourcedPage } from '../authoring/read.ts';
import { checkReference } from '../authoring/reference.ts';
import type { Overlay } from '../authoring/shelf.ts';
import { checkOwnFileName, checkOwnId, checkOwnPart, findPlaceholders, placeIn } from '../host/own-files.ts';
import { lessonHeadings } from './headings.ts';
import { checkOwnBody } from './own-body.ts';
import { ownMessages as messages } from './own-messages.ts';
import { ownLessonSchema, stageSchema, type CourseStage, type OwnLesson } from './schema.ts';

/** Headings without which nothing is a lesson; the others a short one may leave out. */
const needed: readonly string[] = ['はじめる前に', 'ねらい', '要点', 'この2週間で'];

interface OwnLessons {
  /** What the lessons of the host stand under, as one more stage of the course. */
  stages: CourseStage[];
  lessons: SourcedPage<OwnLesson>[];
}

/** The lessons of a host's folder. What is wrong goes into `problems`. */
export function readOwnLessons(root: string, overlay: Overlay | undefined, problems: Problem[]): OwnLessons {
  if (!overlay) return { stages: [], lessons: [] };
  const folder = `${overlay.place}/lessons`;
  const lessons = readPageFolder(root, folder, ownLessonSchema, problems);
  reportStrayPages(root, folder, [folder], problems);
  const file = `${overlay.place}/lessons.yaml`;
  const isListed = existsSync(resolve(root, file));
  if (lessons.length === 0 && !isListed) return { stages: [], lessons };
  const stage = readYaml(root, file, stageSchema, problems);
  problems.push(...lessons.flatMap((lesson) => checkOwnLesson(lesson, overlay)));
  if (stage) problems.push(...checkOwnStage(stage, overlay, lessons));
  return { stages: stage ? [stage.data] : [], lessons };
}

function checkOwnLesson(lesson: SourcedPage<OwnLesson>, overlay: Overlay): Problem[] {
  const { data } = lesson;
  const { id } = data;
  const idProblems = checkOwnId(overlay, lesson, 'id', id, 'レッスン');
  return [
    ...idProblems,
    ...(idProblems.length > 0
      ? []
      : [
          ...checkOwnFileName(lesson, 'id', id),
          ...data.objectives.flatMap((objective, i) => checkOwnPart(lesson, ['objectives', i, 'id'], objective.id, id)),
          ...checkOwnPart(lesson, ['action', 'id'], data.action.id, id),
        ]),
    ...checkHeadings(lesson),
    ...findPlaceholders(lesson),
    ...checkOwnBody(lesson),
  ];
}

/** The headings of a lesson, or fewer of them, in their order. Told at the first that is out of it. */
function checkHeadings({ body, bodyLine, file }: SourcedPage<OwnLesson>): Problem[] {
  const found = body.split('\n').flatMap((text, i) => {
    const heading = /^## (.+)$/.exec(text)?.[1]?.trim();
    return heading === undefined ? [] : [{ heading, line: bodyLine + i }];
  });
  const headings = found.map(({ heading }) => heading);
  const expected = lessonHeadings.filter((heading) => headings.includes(heading));
  const wrong = found.find(({ heading }, i) => heading !== expected[i]);
  if (!wrong && needed.every((heading) => headings.includes(heading))) return [];
  return [{ file, line: wrong?.line ?? bodyLine, key: '', ...messages.ownHeadings(headings, needed, lessonHeadings) }];
}

/** Every lesson of the host stands once under its heading. */
function checkOwnStage(stage: Sourced<CourseStage>, overlay: Overlay, lessons: readonly SourcedPage<OwnLesson>[]): Problem[] {
  const at = placeIn(stage);
  const known = new Set(lessons.map(({ data }) => data.id));
  const listed = stage.data.modules.flatMap((module, m) => module.lessons.map((id, l) => ({ id, path: ['modules', m, 'lessons', l] })));
  const ids = listed.map(({ id }) => id);
  return [
    ...checkOwnId(overlay, stage, 'id', stage.data.id, 'レッスンのまとまり'),
    ...listed.flatMap(({ id, path }, i) => [
      ...checkReference(stage, path, id, known, 'レッスン'),
      ...(ids.indexOf(id) < i ? [{ ...at(path), ...messages.listedTwice(id) }] : []),
    ]),
    ...lessons.flatMap((lesson) =>
      ids.includes(lesson.data.id) ? [] : [{ ...placeIn(lesson)(['id']), ...messages.unlisted(lesson.data.id, stage.file) }],
    ),
    ...findPlaceholders(stage),
  ];
}
