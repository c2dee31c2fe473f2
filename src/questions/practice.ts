import { shuffle } from './shuffle.ts';
import type { Question } from './schema.ts';
import { askOf } from './stem.ts';

/**
 * A question as the learner works on it, whatever its kind: items, and where each of them belongs.
 *
 * | kind | items | an item's key |
 * | --- | --- | --- |
 * | single, multiple, find | options, parts of a text | `['yes']` if it is to be chosen |
 * | classify, match | cards, left sides | the boxes it may lie in, best first |
 * | order | steps, mixed | its right place, from 0 |
 * | explain | points to compare by | none |
 */
export interface Practice {
  id: string;
  kind: Question['kind'];
  stem: string;
  /** What the stem asks: a part of it. */
  ask: string;
  /** `belief`: what somebody who wrongly chooses it believes; empty where there is none. */
  items: { id: string; text: string; why: string; key: string[]; belief: string }[];
  /** Boxes of a classification; right sides of pairs, mixed. */
  boxes: { id: string; text: string }[];
  /** Spellings that count as the answer (text). */
  accept: string[];
  /** The answer in words, or why it is so, where one text stands for all items. */
  model: string;
}

/** The question with everything the learner may see, in the order it is shown. */
export function practiceOf(question: Question): Practice {
  const base = {
    id: question.id,
    kind: question.kind,
    stem: question.stem,
    ask: askOf(question.stem),
    items: [],
    boxes: [],
    accept: [],
    model: '',
  };
  const mixed = <T>(items: readonly T[]) => shuffle(items, question.id);
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return {
        ...base,
        items: mixed(question.options).map(({ id, text, why, correct, belief = '' }) => ({
          id,
          text,
          why,
          key: correct ? ['yes'] : [],
          belief,
        })),
      };
    case 'find':
      return {
        ...base,
        items: question.parts.map(({ id, text, why, problem }) => ({ id, text, why, key: problem ? ['yes'] : [], belief: '' })),
      };
    case 'order':
      return {
        ...base,
        items: mixed(question.items.map(({ id, text }, place) => ({ id, text, why: '', key: [String(place)], belief: '' }))),
        model: question.why,
      };
    case 'match':
      return {
        ...base,
        items: question.pairs.map(({ id, left, why }) => ({ id, text: left, why, key: [id], belief: '' })),
        boxes: mixed(question.pairs).map(({ id, right }) => ({ id, text: right })),
      };
    case 'classify':
      return {
        ...base,
        items: question.cards.map(({ id, text, why, boxes }) => ({ id, text, why, key: boxes, belief: '' })),
        boxes: question.boxes.map(({ id, label }) => ({ id, text: label })),
      };
    case 'text':
      return { ...base, accept: question.accept, model: question.why };
    case 'explain':
      return {
        ...base,
        items: question.points.map((text, place) => ({ id: `p${String(place + 1)}`, text, why: '', key: [], belief: '' })),
        model: question.model,
      };
  }
}
