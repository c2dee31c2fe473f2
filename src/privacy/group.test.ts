import { expect, test } from 'vitest';
import { findPersonalData } from './find.ts';
import { groupFindings } from './group.ts';

const text = '山田さんと090-1234-5678、また山田さんと林さん';

test('each kind once, each wording once', () => {
  expect(groupFindings(findPersonalData(text), new Set())).toEqual([
    { kind: 'name', texts: ['山田さん', '林さん'] },
    { kind: 'phone', texts: ['090-1234-5678'] },
  ]);
});

test('what was kept is not mentioned again', () => {
  expect(groupFindings(findPersonalData(text), new Set(['山田さん', '090-1234-5678']))).toEqual([{ kind: 'name', texts: ['林さん'] }]);
});
