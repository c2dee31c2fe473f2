import { expect, it, vi } from 'vitest';
import { createPagefindEngine, readPage, type Pagefind } from './pagefind-engine.ts';

const stored = {
  url: '/training/lessons/b15/',
  raw_content: ['B15 ', '看取', 'り', '. ', '夜', 'の', '電話', '. ', '家族', 'が', '&lt;', 'かけ', 'ます', '。'].join('\u200B'),
  meta: { title: 'B15 看取り', kind: 'lesson', stage: 'B テーマを進める' },
  anchors: [
    { element: 'h1', id: '_top', text: 'B15 看取り', location: 0 },
    { element: 'h2', id: '夜の電話', text: '夜の電話', location: 4 },
    { element: 'li', id: 'b15-goal', text: '…', location: 8 },
  ],
};

it('reads a page as Pagefind keeps it', () => {
  expect(readPage(stored)).toEqual({
    href: '/training/lessons/b15/',
    title: 'B15 看取り',
    kind: 'lesson',
    stage: 'B テーマを進める',
    text: 'B15 看取り\n夜の電話\n家族が<かけます。',
    headings: [{ href: '/training/lessons/b15/#%E5%A4%9C%E3%81%AE%E9%9B%BB%E8%A9%B1', title: '夜の電話', at: 8 }],
  });
});

it('takes a page without kind for a page', () => {
  expect(readPage({ ...stored, meta: {} })).toMatchObject({ kind: 'page', title: '/training/lessons/b15/' });
});

const result = (id: string, words: number[], matchedMetaFields: string[] = []) => ({
  id,
  score: 1,
  words,
  matchedMetaFields,
  data: vi.fn(() => Promise.resolve(stored)),
});

it('asks for phrases in quotation marks, by kind if one is chosen, and loads a page once', async () => {
  const one = result('a', [1], ['title']);
  const search = vi.fn<Pagefind['search']>(() => Promise.resolve({ results: [one] }));
  const engine = createPagefindEngine({ search });
  const [first] = await engine.find(['後方支援病院'], { asPhrase: true, kind: 'case' });
  await engine.find(['退院', '夜'], { asPhrase: false });
  expect(search.mock.calls).toEqual([
    ['"後方支援病院"', { filters: { kind: 'case' } }],
    ['退院 夜', { filters: {} }],
  ]);
  expect(first).toMatchObject({ id: 'a', inTitle: true });
  expect(await first?.load()).toBe(await first?.load());
  expect(one.data).toHaveBeenCalledOnce();
});

it('trusts a page more in which the pieces of a compound stand side by side', async () => {
  const search = () => Promise.resolve({ results: [result('apart', [3, 9, 20]), result('together', [7, 5, 6])] });
  const [apart, together] = await createPagefindEngine({ search }).find(['後方支援病院'], { asPhrase: false });
  expect(together?.score).toBeGreaterThan(apart?.score ?? Infinity);
});

it('asks for a word with kana at its end by its kanji too, and names each page once', async () => {
  const search = vi.fn<Pagefind['search']>((query) =>
    Promise.resolve({ results: query === '看取' ? [result('a', [1], ['title'])] : [result('b', [2]), result('a', [1])] }),
  );
  const found = await createPagefindEngine({ search }).find(['看取り'], { asPhrase: false });
  expect(search.mock.calls.map(([query]) => query)).toEqual(['看取り', '看取']);
  expect(found.map(({ id, inTitle }) => [id, inTitle])).toEqual([
    ['a', true],
    ['b', false],
  ]);
});
