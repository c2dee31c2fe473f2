import { byId } from '../authoring/by-id.ts';
import type { Problem } from '../authoring/problems.ts';
import type { SourcedPage } from '../authoring/read.ts';
import type { Course, LessonMeta } from '../course/schema.ts';
import { measureLesson } from '../lesson/measure.ts';
import { partsOf } from '../lesson/parts.ts';
import type { QuestionFile } from '../questions/schema.ts';

/** Whether stated minutes are off by more than a third of the greater of the two. A minute more or less is never off. */
export const isOff = (stated: number, measured: number): boolean =>
  Math.abs(stated - measured) > Math.max(1, Math.max(stated, measured) / 3);

/** Lessons that say other minutes than their text and practice take. */
export function checkMinutes(lessons: readonly SourcedPage<LessonMeta>[], files: readonly QuestionFile[]): Problem[] {
  const questions = byId(files.flatMap(({ recall, exercises }) => [...recall, ...exercises]));
  const recallOf = new Map(files.map(({ lesson, recall }) => [lesson, recall]));
  return lessons.flatMap((lesson) => {
    const { id, minutes } = lesson.data;
    const measured = measureLesson(lesson.body, id, questions, recallOf.get(id) ?? []);
    return (['read', 'practice'] as const).flatMap((part) =>
      isOff(minutes[part], measured[part])
        ? [
            {
              file: lesson.file,
              line: lesson.lineOf(['minutes', part]),
              key: `minutes.${part}`,
              reason: `${String(minutes[part])}分と書いてありますが、本文と問いから数えると約${measured[part].toFixed(1)}分です。`,
              instead: '書いてある分を直すか、本文や問いの量を直します（読む速さは1分400字、問いの時間は src/lesson/measure.ts）。',
            },
          ]
        : [],
    );
  });
}

/**
 * Lessons that fall into fewer or more parts than they may, or into one of more than ten minutes; and headings that are not there.
 *
 * @param fewest Parts that each of these lessons has at least.
 */
export function checkParts(
  lessons: readonly SourcedPage<LessonMeta>[],
  course: Course,
  files: readonly QuestionFile[],
  fewest: number,
): Problem[] {
  const questions = byId(files.flatMap(({ recall, exercises }) => [...recall, ...exercises]));
  const recallOf = new Map(files.map(({ lesson, recall }) => [lesson, recall]));
  return lessons.flatMap((lesson) => {
    const { data, body, file } = lesson;
    const parts = partsOf(data, body, course.parts, { questions, recall: recallOf.get(data.id) ?? [] });
    const problem = (path: (string | number)[], reason: string, instead: string) => ({
      file,
      line: path.length > 0 ? lesson.lineOf(path) : lesson.bodyLine,
      key: path.join('.'),
      reason,
      instead,
    });
    return [
      ...data.partsAt.flatMap((heading, i) =>
        parts.some((part) => part.heading === heading)
          ? []
          : [problem(['partsAt', i], `「${heading}」という見出しはありません。`, '本文にある見出し（## か ###）を、そのまま写します。')],
      ),
      ...(parts.length >= fewest && parts.length <= mostParts
        ? []
        : [
            problem(
              [],
              `パートが${String(parts.length)}つあります。`,
              `${String(fewest)}つから${String(mostParts)}つにします（content/course.yaml の parts、レッスンの partsAt）。`,
            ),
          ]),
      ...parts.flatMap(({ title, minutes }) =>
        Math.round(minutes) <= longestPart
          ? []
          : [
              problem(
                [],
                `パート「${title}」は約${minutes.toFixed(1)}分かかります。`,
                `${String(longestPart)}分までにします。途中の見出し（## か ###）を先頭の partsAt に書くと、そこで分かれます。`,
              ),
            ],
      ),
    ];
  });
}

const mostParts = 6;

/** Minutes, as a part shows them. */
const longestPart = 10;
