import type { Value } from '../learner/record.ts';
import type { Practice } from './practice.ts';

type Verdict = 'right' | 'partly' | 'wrong';

export interface Grade {
  verdict: Verdict;
  /** Items that are as they should be, by id. */
  right: ReadonlySet<string>;
}

/**
 * An answer, as it is kept:
 * ids of what is chosen (single, multiple, find) or, in their order, of all items (order); `item:box` (classify, match);
 * text (text, explain). Ids that the question no longer has are passed over.
 */
export type Answer = readonly string[] | string;

export function readAnswer({ kind, items, boxes }: Practice, value: Value | undefined): Answer {
  if (kind === 'text' || kind === 'explain') return typeof value === 'string' ? value : '';
  const given = [...new Set(Array.isArray(value) ? (value as readonly string[]) : [])];
  const isItem = (id: string | undefined) => items.some((item) => item.id === id);
  if (kind === 'order') return [...given.filter(isItem), ...items.map(({ id }) => id).filter((id) => !given.includes(id))];
  if (kind === 'single') return given.filter(isItem).slice(-1);
  if (kind === 'multiple' || kind === 'find') return given.filter(isItem);
  const placed = new Map(given.map((pair) => pair.split(':') as [string, string]));
  return [...placed].filter(([item, box]) => isItem(item) && boxes.some(({ id }) => id === box)).map((pair) => pair.join(':'));
}

/** Whether there is anything to grade yet. An order always is one. */
export const isAnswered = (answer: Answer): boolean => (typeof answer === 'string' ? fold(answer) !== '' : answer.length > 0);

/** The box an item was put into. */
export const boxOf = (answer: Answer, item: string): string =>
  (typeof answer === 'string' ? undefined : answer.find((pair) => pair.startsWith(`${item}:`)))?.slice(item.length + 1) ?? '';

/**
 * Compares an answer with the question. An explanation is compared by its author, who ticks the points they find in it.
 *
 * @param ticked Ids of the points ticked; only for `explain`.
 */
export function grade(practice: Practice, answer: Answer, ticked: readonly string[] = []): Grade {
  const { kind, items, accept } = practice;
  if (typeof answer === 'string' && kind === 'text') {
    const isRight = accept.some((spelling) => fold(spelling) === fold(answer));
    return { verdict: isRight ? 'right' : 'wrong', right: new Set() };
  }
  const right = new Set(items.filter((item) => isRight(item)).map(({ id }) => id));
  const chosen = items.filter(({ id, key }) => key.length > 0 && right.has(id)).length;
  const none = kind === 'multiple' || kind === 'find' || kind === 'single' ? chosen === 0 : right.size === 0;
  return { verdict: right.size === items.length ? 'right' : none ? 'wrong' : 'partly', right };

  function isRight({ id, key }: Practice['items'][number]): boolean {
    if (kind === 'explain') return ticked.includes(id);
    if (kind === 'order') return answer.indexOf(id) === Number(key[0]);
    if (kind === 'classify' || kind === 'match') return key.includes(boxOf(answer, id));
    return answer.includes(id) === key.length > 0;
  }
}

/** One spelling for many: full and half width, capitals, katakana, spaces, brackets and marks between words make no difference. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .replace(/[\s\p{P}\p{S}]/gu, '');
}
