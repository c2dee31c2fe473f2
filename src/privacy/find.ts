import { findNames } from './names.ts';
import { readable } from './readable.ts';
import { rules, type Finding } from './rules.ts';

/**
 * What looks like personal data, in the order of the text and without overlaps. A guess: it misses some and takes some
 * for what they are not. Never throws; the time grows in step with the length of the text.
 */
export function findPersonalData(source: string): Finding[] {
  const { text, origin } = readable(source);
  const findings: Finding[] = [];
  const add = (kind: Finding['kind'], from: number, to: number) => {
    const start = origin(from, 'start');
    const end = origin(to, 'end');
    findings.push({ kind, start, end, text: source.slice(start, end) });
  };
  let rest = text;
  for (const { kind, pattern, holds } of rules) {
    rest = rest.replace(pattern, (found, from: number) => {
      if (holds && !holds(found)) return found;
      add(kind, from, from + found.length);
      // Lines end every rule: what was found is found once.
      return '\n'.repeat(found.length);
    });
  }
  for (const [from, to] of findNames(rest)) add('name', from, to);
  return findings.sort((a, b) => a.start - b.start);
}
