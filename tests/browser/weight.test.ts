import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { budgetFor, weigh } from './weight.ts';

test.each([
  [
    { isLesson: false, hasPractice: false, hasWorksheet: false },
    { script: 12_000, total: Infinity },
  ],
  [
    { isLesson: true, hasPractice: true, hasWorksheet: false },
    { script: 20_000, total: 70_000 },
  ],
  [
    { isLesson: true, hasPractice: true, hasWorksheet: true },
    { script: 30_000, total: 70_000 },
  ],
])('%o may weigh %o', (parts, budget) => {
  expect(budgetFor(parts)).toEqual(budget);
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
