import type { Practice } from './practice.ts';
import { shuffle } from './shuffle.ts';

/** The question with its options in another order than before, for the next time it is asked. Parts of a text stay in their order. */
export function mixAnew(practice: Practice): Practice {
  const { kind, items, boxes } = practice;
  const seed = String(Math.random());
  switch (kind) {
    case 'find':
    case 'text':
    case 'explain':
      return practice;
    case 'order':
      // Never the right one.
      return { ...practice, items: shuffle(inOrder(items), seed) };
    default:
      return { ...practice, items: shuffle(items, seed), boxes: kind === 'match' ? shuffle(boxes, seed) : boxes };
  }
}

const inOrder = (items: Practice['items']) => [...items].sort((a, b) => Number(a.key[0]) - Number(b.key[0]));
