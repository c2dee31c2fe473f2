import { describe, expect, it } from 'vitest';
import type { PageText } from './engine.ts';
import { markWords, placesOf, type Piece } from './excerpt.ts';
import { fold } from './fold.ts';

const shown = (pieces: readonly Piece[] = []) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const text = `B15 場面のしくみ
前置きの文です。看取りも出ます。
夜の電話
家族が夜に電話をかけます。${'長い説明です。'.repeat(20)}在宅医療・介護連携の話が出ます。
看取りの支度
前もって話し合います。`;
const page: PageText = {
  href: '/b15/',
  title: 'B15 場面のしくみ',
  kind: 'lesson',
  text,
  headings: ['夜の電話', '看取りの支度'].map((title, index) => ({ href: `/b15/#${String(index)}`, title, at: text.indexOf(title) })),
};
const places = (...words: string[]) =>
  placesOf({ page, words: words.map(fold), worth: 0 }).map(({ heading, excerpt }) => ({
    heading: shown(heading?.title),
    text: shown(excerpt),
  }));

describe('placesOf', () => {
  it('prefers the part whose heading names the word', () => {
    expect(places('看取り')).toEqual([
      { heading: '[看取り]の支度', text: '前もって話し合います。' },
      { heading: '', text: '[看取り]も出ます。' },
    ]);
  });

  it('cuts around the words, and marks them in the width and with the dots they have', () => {
    const [place] = places('在宅医療介護連携');
    expect(place?.heading).toBe('夜の電話');
    expect(place?.text).toContain('。[在宅医療・介護連携]の話が出ます。'.slice(1));
    expect(place?.text.length).toBeLessThan(130);
  });

  it('prefers the part with most of the words', () => {
    expect(places('家族', '電話')[0]?.text).toMatch(/^\[家族\]が夜に\[電話\]をかけます。/);
  });

  it('shows how the page begins if only its title names the word', () => {
    expect(places('B15')).toEqual([{ heading: '', text: '前置きの文です。看取りも出ます。' }]);
  });
});

it('marks words in a title', () => {
  expect(shown(markWords('W10 要因分析シート', ['要因分析']))).toBe('W10 [要因分析]シート');
});
