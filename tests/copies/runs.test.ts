import { expect, test } from 'vitest';
import { findRuns, plainText, textOfPage } from './runs.ts';

const document = {
  name: 'report.txt',
  text: plainText('市町村と協力しながら、多機関・多職種の連携の推進や、人材の育成を通じて体制をつくる。'),
};

test('width, spaces and marks make no difference', () => {
  expect(plainText('ＰＤＣＡ の「評価」、2 回')).toBe('PDCAの評価2回');
});

test('a sentence that was taken over is found whole, however it is broken up', () => {
  const page = '<main><p>市町村と協力しながら、<b>多機関・多職種</b>の連携の<br>推進や人材の育成を通じて、と書きました。</p></main>';
  expect(findRuns(textOfPage(page), [document], 20)).toEqual([
    { run: plainText('市町村と協力しながら多機関多職種の連携の推進や人材の育成を通じて'), from: 'report.txt' },
  ]);
});

test('words of one’s own, short runs, quotations that are marked, and titles are no copies', () => {
  expect(findRuns(textOfPage('<main><p>市町村と協力する人です。</p></main>'), [document], 20)).toEqual([]);
  expect(findRuns(textOfPage('<main><p><q>市町村と協力しながら、多機関・多職種の連携の推進や</q></p></main>'), [document], 20)).toEqual([]);
  const title = plainText('市町村と協力しながら、多機関・多職種の連携の推進');
  expect(findRuns([title], [document], 20, [title])).toEqual([]);
});

test('two paragraphs are not read as one', () => {
  expect(findRuns(textOfPage('<main><p>市町村と協力しながら、</p><p>多機関・多職種の連携の推進や</p></main>'), [document], 20)).toEqual([]);
});
