import { expect, it } from 'vitest';
import { onlyTab } from '../learner/channel.ts';
import { createLearner } from '../learner/learner.ts';
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
