import { byId } from '../authoring/by-id.ts';
import type { Problem } from '../authoring/problems.ts';
import type { SourcedPage } from '../authoring/read.ts';
import type { LessonMeta } from '../course/schema.ts';
import type { Question, QuestionFile } from '../questions/schema.ts';

/** Characters of Japanese a reader takes in within a minute. */
const charactersPerMinute = 400;

/** Seconds a question takes, feedback included. */
function secondsFor(question: Question): number {
  switch (question.kind) {
    case 'single':
      return 60;
    case 'multiple':
    case 'order':
      return 75;
    case 'match':
      return 20 * question.pairs.length;
    case 'classify':
      return 15 * question.cards.length;
    case 'text':
      return 40;
    case 'find':
      return 20 * question.parts.length;
    case 'explain':
      return 150;
  }
}

/** Seconds a dialogue takes, from its first scene to its debrief. */
const secondsForDialogue = 360;

/** What a lesson's text and practice take, in minutes. Its sheet depends on the reader's own work, and is an author's estimate. */
export interface Measured {
  read: number;
  practice: number;
}

/** @param body The lesson's MDX without frontmatter. */
export function measureLesson(
  body: string,
  lesson: string,
  questions: ReadonlyMap<string, Question>,
  recall: readonly Question[],
): Measured {
  const text = body
    .replace(/^(?:import|export) .*$/gm, '')
    .replace(/<[^>]+>/g, '')
    .replace(/[#>*|`\s-]/g, '');
  const listed = [...body.matchAll(/<Questions ids=\{\[([^\]]*)\]\}/g)].flatMap(([, ids = '']) =>
    [...ids.matchAll(/'([^']+)'/g)].flatMap(([, id = '']) => questions.get(id) ?? []),
  );
  const asked = [...listed, ...(body.includes(`<Questions lesson="${lesson}"`) ? recall : [])];
  const dialogues = [...body.matchAll(/<DialogueCard /g)].length;
  const seconds = asked.reduce((sum, question) => sum + secondsFor(question), dialogues * secondsForDialogue);
  return { read: text.length / charactersPerMinute, practice: seconds / 60 };
}

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
              instead: '書いてある分を直すか、本文や問いの量を直します（読む速さは1分400字、問いの時間は src/publish/minutes.ts）。',
            },
          ]
        : [],
    );
  });
}
