import type { Question } from '../questions/schema.ts';

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
export const secondsForDialogue = 360;

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
