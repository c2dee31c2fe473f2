/**
 * Building blocks of every schema an author writes against.
 *
 * The message of each block is the "what to write instead" half of a build error; the reason half
 * is derived from the issue itself in `problems.ts`.
 */
import { z } from 'astro/zod';
import { isDay, isId } from './patterns.ts';

/** A stable id: lower-case letters, digits, hyphens and dots, starting with a letter. Records are keyed by it. */
export const id = (example: string) => {
  const instead = `小文字の英数字・ハイフン・点で、英字から始まる id を書きます。例: ${example}`;
  return z.string(instead).refine(isId, instead);
};

/** A text a reader will see. Never empty. */
export const text = (what: string) => z.string(what).trim().min(1, what);

/** A whole number of minutes, 0–120. */
export const minutes = z
  .number('分を整数で書きます。例: 8')
  .int('分を整数で書きます。例: 8')
  .min(0, '0以上の分を書きます。')
  .max(120, '120分以下に分けます。');

/** An ISO calendar date that there is, e.g. 2026-11-20. */
export const isoDate = z
  .string('日付を 2026-11-20 の形で、引用符で囲んで書きます。')
  .refine(isDay, '暦にある日付を 2026-11-20 の形で書きます。');

/** One source of a page or sheet: an id of `content/evidence/sources.yaml`, and where in it. */
export const sourceUse = z.strictObject({
  id: id('otaga-r6-survey'),
  locator: text('資料のどこかを書きます。例: 分析5').optional(),
});

/** A list with at least one entry. */
export const list = <T extends z.ZodType>(of: T, instead: string) => z.array(of, instead).min(1, instead);
