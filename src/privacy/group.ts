import type { Finding } from './rules.ts';

/** Findings of one kind: each wording once, in the order of the text. */
export interface Group {
  kind: Finding['kind'];
  texts: readonly string[];
}

/** Groups findings by kind, leaving out wordings that the learner has looked at and kept. */
export function groupFindings(findings: readonly Finding[], kept: ReadonlySet<string>): Group[] {
  const groups = new Map<Finding['kind'], Set<string>>();
  for (const { kind, text } of findings) {
    if (!kept.has(text)) groups.set(kind, (groups.get(kind) ?? new Set()).add(text));
  }
  return [...groups].map(([kind, texts]) => ({ kind, texts: [...texts] }));
}
