import { describe, expect, test } from 'vitest';
import { findCases, sizeOf, type CaseTraits } from './filter.ts';

const cases: CaseTraits[] = [
  { id: 'wide', affiliations: ['medical-association', 'hospital'], area: 'joint', sizes: ['100k', '10k'] },
  { id: 'one', affiliations: ['medical-association'], area: 'single', sizes: ['50k'] },
  { id: 'big', affiliations: ['home-nursing'], area: 'designated-city', sizes: ['500k'] },
];
const everything = { affiliation: '', area: '', size: '' } as const;

test('a municipality falls into one band of population', () => {
  expect([0, 6944, 9999, 10_000, 49_999, 50_000, 93_151, 100_000, 499_999, 500_000, 3_777_491].map(sizeOf)).toEqual([
    'under-10k',
    'under-10k',
    'under-10k',
    '10k',
    '10k',
    '50k',
    '50k',
    '100k',
    '100k',
    '500k',
    '500k',
  ]);
});

describe('cases are found', () => {
  test('all, when nothing is asked for', () => {
    expect(findCases(cases, everything)).toEqual(['wide', 'one', 'big']);
  });
  test('by any of their affiliations', () => {
    expect(findCases(cases, { ...everything, affiliation: 'medical-association' })).toEqual(['wide', 'one']);
    expect(findCases(cases, { ...everything, affiliation: 'hospital' })).toEqual(['wide']);
  });
  test('by the population of any of their municipalities, not by the sum', () => {
    expect(findCases(cases, { ...everything, size: '10k' })).toEqual(['wide']);
  });
  test('by everything asked for at once', () => {
    expect(findCases(cases, { affiliation: 'medical-association', area: 'single', size: '50k' })).toEqual(['one']);
    expect(findCases(cases, { affiliation: 'hospital', area: 'single', size: '' })).toEqual([]);
  });
});
