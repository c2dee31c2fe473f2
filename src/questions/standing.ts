import type { Value } from '../learner/record.ts';
import { grade, isAnswered, readAnswer, type Answer, type Grade } from './grade.ts';
import type { Practice } from './practice.ts';

/**
 * Registers in which an answer is kept, each below the question's id in the record of its lesson:
 *
 * | register | value |
 * | --- | --- |
 * | `a01-q1` | the answer (`grade.ts`) |
 * | `a01-q1/tried` | the answer that was wrong at the first try, as a list; empty until then |
 * | `a01-q1/result` | how it went in the end, or `peeked` when the answer was asked for; empty while it may be answered |
 * | `a01-q1/points` | points of an explanation that were ticked |
 * | `a01-q1/peeked` | when the answer was last asked for, in milliseconds since 1970 |
 */
export type Part = '' | 'tried' | 'result' | 'points' | 'peeked';

/** A question as its learner stands before it. */
export interface Standing {
  /** alive: nothing was tried yet · tried: one answer was wrong, and another may be given · checked: all reasons are shown. */
  state: 'alive' | 'tried' | 'checked';
  answer: Answer;
  /** The answer that `grade` is about: the one that was wrong at first, or the last one. */
  judged: Answer;
  grade: Grade | undefined;
  ticked: readonly string[];
  /** Whether the answer was asked for. */
  isPeeked: boolean;
}

export function readStanding(practice: Practice, read: (part: Part) => Value | undefined): Standing {
  const answer = readAnswer(practice, read(''));
  const result = read('result') ?? '';
  const points = read('points');
  const ticked = Array.isArray(points) ? (points as readonly string[]) : [];
  const isPeeked = result === 'peeked';
  if (isPeeked || (result !== '' && isAnswered(answer)))
    return { state: 'checked', answer, judged: answer, grade: grade(practice, answer, ticked), ticked, isPeeked };
  const tried = read('tried') ?? [];
  const judged = readAnswer(practice, isWritten(practice) && Array.isArray(tried) ? (tried as readonly string[])[0] : tried);
  if (!Array.isArray(tried) || tried.length === 0 || !isAnswered(judged))
    return { state: 'alive', answer, judged: [], grade: undefined, ticked, isPeeked };
  return { state: 'tried', answer, judged, grade: grade(practice, judged), ticked, isPeeked };
}

/** Whether the options are ticked where they stand in the page. */
export const isChoice = ({ kind }: Practice): boolean => kind === 'single' || kind === 'multiple' || kind === 'find';

export const isWritten = ({ kind }: Practice): boolean => kind === 'text' || kind === 'explain';
