import { expect, test } from 'vitest';
import { changesBetween, differencesBetween, unbackedDomains } from './change.ts';
import { ratingOf, sheet } from './ratings.fixture.ts';

test('each domain went up or down, stayed, came or was left open', () => {
  const earlier = ratingOf({ k1: 1, k2: 2, k3: 3, k4: 1 });
  const later = ratingOf({ k1: 2, k2: 1, k3: 3, k5: 0 });
  expect(changesBetween(earlier, later, sheet).map(({ domain, kind, from, to }) => [domain, kind, from, to])).toEqual([
    ['k1', 'up', 1, 2],
    ['k2', 'down', 2, 1],
    ['k3', 'same', 3, 3],
    ['k4', 'open', 1, undefined],
    ['k5', 'first', undefined, 0],
  ]);
});

test('a step up without a written deed is known as such', () => {
  const [change] = changesBetween(ratingOf({ k1: 1 }), ratingOf({ k1: 3 }, { bare: ['k1'] }), sheet);
  expect(change).toMatchObject({ kind: 'up', isBacked: false });
});

test('no experience needs no deed; blanks are none', () => {
  const rating = ratingOf({ k1: 0, k2: 1, k3: 2 }, { bare: ['k1', 'k2', 'k3'], 'domains/k3/evidence': ' \n' });
  expect(unbackedDomains(rating, sheet)).toEqual(['k2', 'k3']);
});

test('two people differ only where both have rated', () => {
  expect(differencesBetween(ratingOf({ k1: 3, k2: 1, k3: 2 }), ratingOf({ k1: 2, k3: 2, k4: 4 }), sheet)).toEqual([
    { domain: 'k1', own: 3, other: 2 },
  ]);
});
