import { expect, it } from 'vitest';
import { splitExcerpt } from './excerpt.ts';

it('marks what matched', () => {
  expect(splitExcerpt('夜間の<mark>看取り</mark>と救急搬送')).toEqual([
    { text: '夜間の', marked: false },
    { text: '看取り', marked: true },
    { text: 'と救急搬送', marked: false },
  ]);
});

it('reads entities once, as text', () => {
  expect(splitExcerpt('A &amp; B &lt;script&gt; &amp;lt; &#39;x&#39;')).toEqual([{ text: "A & B <script> &lt; 'x'", marked: false }]);
});

it('leaves other tags as the text they are', () => {
  expect(splitExcerpt('<img src=x onerror=alert(1)>')).toEqual([{ text: '<img src=x onerror=alert(1)>', marked: false }]);
});

it('drops the invisible spaces that indexing puts between words', () => {
  expect(splitExcerpt('訪問\u200b<mark>看護</mark>')).toEqual([
    { text: '訪問', marked: false },
    { text: '看護', marked: true },
  ]);
});
