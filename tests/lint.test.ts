import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import config from '../eslint.config.mjs';

const rule = config.flatMap(({ rules }) => rules?.['no-restricted-syntax'] ?? []);

/** What `npm run check:lint` says of code that goes to browsers. */
const said = (code: string) =>
  new Linter().verify(code, { rules: { 'no-restricted-syntax': rule as ['error', ...{ selector: string; message: string }[]] } });

test.each([
  '[2, 1].toSorted()',
  'list.toReversed()',
  'list.toSpliced(0, 1)',
  'list.with(0, 1)',
  'Object.groupBy(list, by)',
  'Map.groupBy(list, by)',
  'Array.fromAsync(list)',
  'Promise.withResolvers()',
  'Promise.try(task)',
  'element.showPopover()',
  'element.checkVisibility()',
  'document.startViewTransition(change)',
  'text.isWellFormed()',
  'a.union(b)',
  'a.isSubsetOf(b)',
  'URL.canParse(text)',
  'AbortSignal.any(signals)',
  'RegExp.escape(text)',
  'Iterator.from(list)',
  'Temporal.Now.instant()',
  'scheduler.yield()',
  '/[\\p{L}--[a-z]]/v',
])('B23: %s is refused in client code', (code) => {
  expect(said(code).map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['no-restricted-syntax', undefined]]);
});

test.each(['[...list].sort()', 'list.at(-1)', 'list.findLast(is)', 'structuredClone(record)', 'AbortSignal.timeout(5)', '/\\p{L}/u'])(
  '%s is not',
  (code) => {
    expect(said(code)).toEqual([]);
  },
);
