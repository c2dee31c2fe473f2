import { expect, test } from 'vitest';
import { lessonsNaming } from './lessons.ts';

const bodies = new Map([
  ['b01', '稲城市では（<To id="case-inagi" />）'],
  ['a01', "<To id={'case-inagi'}>稲城市</To>"],
  ['a02', '<To id="case-ise" /> と case-inagi'],
  ['a03', '<To id="case-inagi-2" />'],
]);

test('a page is named by the lessons that lead to it, in course order', () => {
  expect(lessonsNaming('case-inagi', ['a01', 'a02', 'a03', 'b01', 'b02'], bodies)).toEqual(['a01', 'b01']);
  expect(lessonsNaming('case-ise', ['a01', 'a02'], bodies)).toEqual(['a02']);
});
