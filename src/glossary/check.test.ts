import { expect, it } from 'vitest';
import { parseYaml } from '../authoring/yaml.ts';
import type { Problem } from '../authoring/problems.ts';
import { checkGlossary } from './check.ts';
import { glossarySchema } from './schema.ts';

const known = { sources: new Set(['fri-r5-report']), texts: new Set(['act']) };

/** What is wrong with a glossary of one term that has these lines. */
function reasonsOf(...lines: string[]) {
  const problems: Problem[] = [];
  const file = 'content/glossary.yaml';
  const term = ['  - id: care-plan', '    term: ケアプラン', '    reading: けあぷらん', '    definition: 計画です。', ...lines];
  const parsed = parseYaml(`terms:\n${term.join('\n')}\n`, file, 0, glossarySchema, problems);
  if (!parsed) throw new Error(problems.map(({ reason }) => reason).join('\n'));
  return checkGlossary({ ...parsed, file }, known).map(({ line, reason }) => [line, reason]);
}

it.each([
  ['a text', '    text: { id: act, at: 第8条 }'],
  ['a text, without a place in it', '    text: { id: act }'],
])('a term that names %s needs no mark', (_, line) => {
  expect(reasonsOf(line)).toEqual([]);
});

it.each(['    source: fri-r5-report', '    own: true', '    unverified: true'])('so does one with %s', (line) => {
  expect(reasonsOf(line)).toEqual([]);
});

it('F7: a term that has neither source nor mark stops the build', () => {
  expect(reasonsOf('    aliases: []')).toContainEqual([5, '「ケアプラン」の説明に、出典も印もありません。']);
  expect(reasonsOf('    unverified: false')).toContainEqual([5, '「ケアプラン」の説明に、出典も印もありません。']);
});

it('F7: nothing is both verified and marked, nor marked twice', () => {
  const both = '「ケアプラン」に、出典と印、または2つの印があります。';
  expect(reasonsOf('    text: { id: act }', '    unverified: true')).toEqual([[7, both]]);
  expect(reasonsOf('    source: fri-r5-report', '    own: true')).toContainEqual([7, both]);
  expect(reasonsOf('    own: true', '    unverified: true')).toContainEqual([6, both]);
});

it('sources and texts that are named exist', () => {
  expect(reasonsOf('    source: fri-r9-report', '    text: { id: act }')).toEqual([[6, '「fri-r9-report」という資料はありません。']]);
  expect(reasonsOf('    text: { id: acts }')).toContainEqual([6, '「acts」という文書はありません。']);
});
