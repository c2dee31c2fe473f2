import type { Problem } from '../authoring/problems.ts';

type Advice = Pick<Problem, 'reason' | 'instead'>;

/** What is said of the terms in a host's folder. */
export const ownTermMessages = {
  foreignId: (id: string, name: string): Advice => ({
    reason: `id「${id}」は、導入先の用語には使えません。`,
    instead: `${name}. で始めます。例: ${name}.madoguchi`,
  }),
  twice: (id: string): Advice => ({ reason: `id「${id}」が2か所にあります。`, instead: 'ほかと重ならない id を付けます。' }),
  explained: (term: string, place: string): Advice => ({
    reason: `「${term}」は、すでに ${place} で説明しています。`,
    instead: '自団体での呼び方に変えるか、この用語を消します。',
  }),
} as const;
