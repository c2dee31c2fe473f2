import { expect, it } from 'vitest';
import { parseYaml } from '../authoring/yaml.ts';
import type { Problem } from '../authoring/problems.ts';
import type { SourcedPage } from '../authoring/read.ts';
import type { LessonMeta } from '../course/schema.ts';
import { checkRules } from './check.ts';
import { rulesSchema } from './schema.ts';

const file = 'content/rules.yaml';
const known = { sources: new Set(['fri-r5-report']), texts: new Set(['act']) };

const lessonOf = (id: string, body: string) =>
  ({ file: `content/docs/lessons/${id}.mdx`, data: { id }, body, bodyLine: 40 }) as unknown as SourcedPage<LessonMeta>;
const plan = lessonOf('c05', '\n次の<Term id="care-insurance-plan">介護保険事業計画</Term>の原稿です。\n');

const right = {
  basis: '{ kind: law, title: 介護保険法, at: 第117条, text: act }',
  lesson: '{ id: c05, words: 次の介護保険事業計画の原稿 }',
  reviewBy: "'2027-03-31'",
};

/** What is wrong with one rule that is right but for what is given. */
function reasonsOf(change: Partial<typeof right>, lessons = [plan]) {
  const { basis, lesson, reviewBy } = { ...right, ...change };
  const text = `rules:
  - id: plan
    said: 3年を1期として作ります。
    basis: [${basis}]
    lessons: [${lesson}]
    reviewBy: ${reviewBy}
    because: 期が替わるため
`;
  const problems: Problem[] = [];
  const parsed = parseYaml(text, file, 0, rulesSchema, problems);
  return (parsed ? checkRules({ ...parsed, file }, lessons, known) : problems).map(({ line, reason }) => [line, reason]);
}

it('finds the words of a rule in the text of its lesson, whatever parts stand between', () => {
  expect(reasonsOf({})).toEqual([]);
});

it.each([
  '{ kind: law, title: 介護保険法 }',
  '{ kind: law, title: 介護保険法, text: act, unread: true }',
  '{ kind: law, title: 介護保険法, text: act, source: fri-r5-report }',
])('a basis says in one way where it was read: %s', (basis) => {
  expect(reasonsOf({ basis })).toEqual([[4, '根拠「介護保険法」をどこで読んだかが、決まっていません。']]);
});

it('a basis is never false about having been read, and what it names exists', () => {
  expect(reasonsOf({ basis: '{ kind: law, title: 法, unread: false }' })).toEqual([[4, 'false は使えません。']]);
  expect(reasonsOf({ basis: '{ kind: law, title: 法, text: acts }' })).toEqual([[4, '「acts」という文書はありません。']]);
  expect(reasonsOf({ basis: '{ kind: law, title: 法, source: fri-r9 }' })).toEqual([[4, '「fri-r9」という資料はありません。']]);
  expect(reasonsOf({ basis: '' })).toEqual([[4, '足りません。']]);
});

it('a lesson exists, and still says what the rule is about', () => {
  expect(reasonsOf({ lesson: '{ id: c55, words: 計画 }' })).toEqual([[5, '「c55」というレッスンはありません。']]);
  expect(reasonsOf({ lesson: '{ id: c05, words: 第9期 }' })).toEqual([[5, 'レッスン「c05」に「第9期」という文がありません。']]);
});

it.each(['2027-02-29', '2027-13-01', '2027-3-31', '2027年3月'])('%s is no day', (reviewBy) => {
  expect(reasonsOf({ reviewBy: `'${reviewBy}'` })).toEqual([[6, `"${reviewBy}" は使えません。`]]);
});

it.each(['介護保険法の第7条', '第9期の計画', '第<b>8</b>次', '手引きVer.4'])('F7: a lesson that says %s has a rule', (words) => {
  const lesson = lessonOf('a08', `\n読みます。\n${words}です。\n`);
  const [problem, ...more] = reasonsOf({}, [plan, lesson]);
  expect(problem?.[0]).toBe(42);
  expect(problem?.[1]).toMatch(/^「(?:第7条|第9期|第8次|Ver\.4)」がいつまでそのとおりかを、どこにも書いていません。$/);
  expect(more).toEqual([]);
});
