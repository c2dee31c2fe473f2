import type { Problem } from '../authoring/problems.ts';
import type { Sourced, SourcedPage } from '../authoring/read.ts';
import { checkFileName, checkReference } from '../authoring/reference.ts';
import { lessonHeadings } from './headings.ts';
import type { Course, Doors, LessonMeta, Reviews } from './schema.ts';
import { sitePages } from './site-pages.ts';

/** Every lesson stands once in the course, and the course names lessons that exist. */
export function checkCourse(course: Sourced<Course>, lessons: readonly SourcedPage<LessonMeta>[]): Problem[] {
  const problems: Problem[] = [];
  const known = new Set(lessons.map((lesson) => lesson.data.id));
  const placed = new Set<string>();
  course.data.stages.forEach((stage, s) => {
    stage.modules.forEach((module, m) => {
      module.lessons.forEach((id, l) => {
        const path = ['stages', s, 'modules', m, 'lessons', l];
        problems.push(...checkReference(course, path, id, known, 'レッスン'));
        if (placed.has(id))
          problems.push({
            file: course.file,
            line: course.lineOf(path),
            key: path.join('.'),
            reason: `レッスン「${id}」が2か所に置かれています。`,
            instead: 'レッスンは1つのまとまりにだけ置きます。',
          });
        placed.add(id);
      });
    });
  });
  course.data.paths.forEach((path, p) => {
    path.lessons.forEach((id, l) => {
      problems.push(...checkReference(course, ['paths', p, 'lessons', l], id, known, 'レッスン'));
    });
  });
  for (const lesson of lessons) {
    if (!placed.has(lesson.data.id)) {
      problems.push({
        file: lesson.file,
        line: lesson.lineOf(['id']),
        key: 'id',
        reason: `レッスン「${lesson.data.id}」がコースのどこにも置かれていません。`,
        instead: 'content/course.yaml の stages の中に、この id を書き加えます。',
      });
    }
  }
  return problems;
}

/** The record of an edition was looked through for that edition: no entry is older than it. */
export function checkReviews(reviews: Sourced<Reviews>, { edition }: Course): Problem[] {
  return reviews.data.open.flatMap(({ id, asOf }, i) =>
    asOf >= edition.date
      ? []
      : [
          {
            file: reviews.file,
            line: reviews.lineOf(['open', i, 'asOf']),
            key: `open.${String(i)}.asOf`,
            reason: `「${id}」の状態は${asOf}のもので、${edition.id}版の日付（${edition.date}）より前です。`,
            instead: 'いまの状態を確かめて日付を書き直すか、確かめ終えたなら消します。',
          },
        ],
  );
}

/** Every page of the site's own can be found by what people call it, and is listed once. */
export function checkDoors(doors: Sourced<Doors>): Problem[] {
  const ids = sitePages.map(({ id }) => id);
  const listed = doors.data.doors.map(({ page }) => page);
  const problem = (path: readonly PropertyKey[], reason: string, instead: string): Problem => ({
    file: doors.file,
    line: doors.lineOf(path),
    key: path.map(String).join('.'),
    reason,
    instead,
  });
  return [
    ...listed.flatMap((id, i) => [
      ...checkReference(doors, ['doors', i, 'page'], id, new Set(ids), 'ページ'),
      ...(listed.indexOf(id) < i ? [problem(['doors', i, 'page'], `ページ「${id}」が2か所にあります。`, '1つにまとめます。')] : []),
    ]),
    ...ids
      .filter((id) => !listed.includes(id))
      .map((id) =>
        problem(['doors'], `ページ「${id}」がありません。`, 'そのページの purpose と、人が探すときのことば（aliases）を書き加えます。'),
      ),
  ];
}

/** A lesson of the course: its name and its headings. */
export function checkLessonShapes(lessons: readonly SourcedPage<LessonMeta>[]): Problem[] {
  return lessons.flatMap((lesson) => {
    const headings = [...lesson.body.matchAll(/^## (.+)$/gm)].map((match) => match[1]?.trim());
    return [
      ...checkFileName(lesson),
      ...(headings.join() === lessonHeadings.join()
        ? []
        : [
            {
              file: lesson.file,
              line: lesson.bodyLine,
              key: '',
              reason: `見出し（##）の並びが「${headings.join('・')}」です。`,
              instead: `「${lessonHeadings.join('・')}」の順に書きます。`,
            },
          ]),
    ];
  });
}

/** What a lesson refers to. */
export function checkLessons(
  lessons: readonly SourcedPage<LessonMeta>[],
  course: Course,
  { sheets, dialogues, sources }: Record<'sheets' | 'dialogues' | 'sources', ReadonlySet<string>>,
): Problem[] {
  const steps = new Set(course.steps.map((step) => step.id));
  return lessons.flatMap((lesson) => {
    const { data } = lesson;
    return [
      ...data.sheets.flatMap((id, i) => checkReference(lesson, ['sheets', i], id, sheets, 'シート')),
      ...data.steps.flatMap((id, i) => checkReference(lesson, ['steps', i], id, steps, 'ステップ')),
      ...data.dialogues.flatMap((id, i) => checkReference(lesson, ['dialogues', i], id, dialogues, '対話')),
      ...data.sources.flatMap((source, i) => checkReference(lesson, ['sources', i, 'id'], source.id, sources, '資料')),
    ];
  });
}
