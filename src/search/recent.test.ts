import { expect, it } from 'vitest';
import { onlyTab } from '../learner/channel.ts';
import { createLearner } from '../learner/create-learner.ts';
import { memoryStorage } from '../learner/storage.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';

function learnerHere() {
  const lasting = memoryStorage();
  const passing = memoryStorage();
  const learner = createLearner({
    tab: onlyTab,
    site: { id: 'musubime', edition: '2026.11' },
    lasting,
    passing,
    now: () => 0,
    defer: (task) => {
      task();
    },
  });
  return { learner, keys: () => [...lasting.keys(), ...passing.keys()] };
}

it('keeps the last five, each once, the latest first', () => {
  const { learner } = learnerHere();
  for (const query of ['一', '二', '三', '四', '五', '六', '三']) rememberSearch(learner, query);
  expect(recentSearches(learner)).toEqual(['三', '六', '五', '四', '二']);
});

it('keeps and shows nothing on a computer that others use', () => {
  const { learner, keys } = learnerHere();
  rememberSearch(learner, '看取り');
  learner.setMode('shared');
  expect(recentSearches(learner)).toEqual([]);
  const before = keys().length;
  rememberSearch(learner, '退院');
  expect(keys()).toHaveLength(before);
});

it('goes with everything else that is erased', async () => {
  const { learner } = learnerHere();
  rememberSearch(learner, '看取り');
  expect(await learner.erase()).toBe(0);
  expect(recentSearches(learner)).toEqual([]);
});

it('can be forgotten', () => {
  const { learner } = learnerHere();
  rememberSearch(learner, '看取り');
  forgetSearches(learner);
  expect(recentSearches(learner)).toEqual([]);
});

it.each<[string, string, string[]]>([
  ['too many lines', '看取り\n'.repeat(200_000), ['看取り']],
  ['different lines without end', Array.from({ length: 5000 }, (_, index) => String(index)).join('\n'), ['0', '1', '2', '3', '4']],
  ['a line without end', 'あ'.repeat(1_000_000), []],
  ['a long line before a short one', `${'あ'.repeat(101)}\n退院`, ['退院']],
  ['nothing but lines', '\n'.repeat(100_000), []],
  ['markup', '<img src=x onerror=alert(1)>', ['<img src=x onerror=alert(1)>']],
  ['JSON', '["看取り"]', ['["看取り"]']],
  ['half a character', '\ud842\n退院', ['\ud842', '退院']],
  ['a name that objects have', '__proto__\nconstructor', ['__proto__', 'constructor']],
  ['other line ends', '看取り\r\n退院', ['看取り\r', '退院']],
])('a note with %s gives at most five short queries', (_, note, queries) => {
  const { learner } = learnerHere();
  learner.writeNote('searches', note);
  expect(recentSearches(learner)).toEqual(queries);
});
