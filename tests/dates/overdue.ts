import { isDay } from '../../src/authoring/patterns.ts';
import type { Rule } from '../../src/rules/schema.ts';

/** Rules whose last day is before `day` (2027-04-01), the longest overdue first. The last day itself is still in time. */
export const overdueOn = (day: string, rules: readonly Rule[]): Rule[] =>
  rules.filter(({ reviewBy }) => reviewBy < day).sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : 0));

/** The calendar day of a moment where the computer is. */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** What was asked on the command line: `--on 2027-04-01` and `--strict`. @throws Error for anything else, and for what is no day. */
export function readRequest(args: readonly string[], today: string): { day: string; strict: boolean } {
  const request = { day: today, strict: false };
  for (let i = 0; i < args.length; i += 1) {
    const argument = args[i] ?? '';
    if (argument === '--strict') request.strict = true;
    else if (argument === '--on' && isDay(args[i + 1] ?? '')) request.day = args[(i += 1)] ?? today;
    else throw new Error(`Not understood: ${argument}. Use: node tests/dates.ts [--on 2027-04-01] [--strict]`);
  }
  return request;
}
