import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { budgetFor, weigh } from './weight.ts';

test('a page without practice has next to no script, and one with some has its kind’s', () => {
  expect(budgetFor({ kind: 'page', id: 'about', hasPractice: false })).toEqual({ script: 2_550, total: 23_900 });
  expect(budgetFor({ kind: 'lesson', id: 'a01', hasPractice: true }).script).toBeGreaterThan(2_550);
});

test('a page has its own budget only under its own id', () => {
  const lesson = { kind: 'lesson', id: 'a01', hasPractice: true };
  expect(budgetFor({ ...lesson, id: 'glossary' })).toEqual(budgetFor(lesson));
  expect(budgetFor({ kind: 'page', id: 'glossary', hasPractice: false }).total).not.toBe(23_900);
});

test('a lesson does without what keeps texts and draws forms, whatever its questions', () => {
  const lesson = { kind: 'lesson', id: 'a01', hasPractice: true };
  expect(budgetFor({ ...lesson, hasForms: true }).script).toBeLessThan(14_000);
  expect(budgetFor(lesson).script).toBeLessThan(budgetFor({ ...lesson, hasForms: true }).script);
});

test('scripts count twice: alone and in the total; images do not count', () => {
  const body = randomBytes(10_000);
  const { script, total } = weigh([
    { type: 'text/javascript; charset=utf-8', body },
    { type: 'text/html; charset=utf-8', body },
    { type: 'image/png', body },
  ]);
  expect(script).toBeGreaterThanOrEqual(10_000);
  expect(total).toBe(script * 2);
});

test('text weighs what it weighs after gzip', () => {
  expect(weigh([{ type: 'text/css', body: Buffer.from('a { color: red }\n'.repeat(1000)) }]).total).toBeLessThan(500);
});
