import { expect, test } from 'vitest';
import { findStruckOut } from './struck-out.ts';

test.each([
  ['「ない」と書きかけて、手を止めました。', ['書きかけ']],
  ['森川さんは「私がします」と言いかけました。', ['言いかけ']],
  ['そう話した人はまだいません。消しました。', ['消しました']],
  ['「更新担当：相談室」と書いて、消しました。', ['消しました']],
  ['書きかけて、消しました。', ['書きかけ']],
  ['仕様書の読み方として、無理はありません。消したのは、声に出してみたからです。', ['消したのは']],
])('%s', (text, found) => {
  expect(findStruckOut(text).map((place) => place.found)).toEqual(found);
});

test.each([
  '書きかけのタネシートを開きます。',
  '電話をかけました。',
  '地名や日付は消します。',
  '森川さんは約束を取り消しました。',
  '3か所に声をかけて回ります。',
])('is not found in: %s', (text) => {
  expect(findStruckOut(text)).toEqual([]);
});
