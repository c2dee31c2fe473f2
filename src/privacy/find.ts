import { findNames } from './names.ts';
import { readable } from './readable.ts';
import { rules, type Finding } from './rules.ts';

/**
 * What looks like personal data, in the order of the text and without overlaps. A guess: it misses some and takes some
 * for what they are not. Never throws; the time grows in step with the length of the text.
 */
export function findPersonalData(source: string): Finding[] {
  const { text, origin } = readable(source);
  const found: Omit<Finding, 'text'>[] = [];
  const add = (kind: Finding['kind'], from: number, to: number) => {
    found.push({ kind, start: origin(from, 'start'), end: origin(to, 'end') });
  };
  let rest = text;
  for (const { kind, pattern, holds } of rules) {
    rest = rest.replace(pattern, (part, from: number) => {
      if (holds && !holds(part)) return part;
      add(kind, from, from + part.length);
      // Lines end every rule: what was found is found once.
      return '\n'.repeat(part.length);
    });
  }
  for (const [from, to] of findNames(rest)) add('name', from, to);
  const findings: Finding[] = [];
  for (const { kind, start: first, end } of found.sort((a, b) => a.start - b.start)) {
    // Two that share a character of the source, such as 「㍿」, are parted behind it.
    const start = Math.max(first, findings.at(-1)?.end ?? 0);
    if (start < end) findings.push({ kind, start, end, text: source.slice(start, end) });
  }
  return findings;
}
