import type { z } from 'astro/zod';

/** One thing an author has to put right. */
export interface Problem {
  /** Path from the project root. */
  file: string;
  /** 1-based line of the key, when it could be found. */
  line?: number | undefined;
  /** Path of keys inside the file, e.g. `objectives.0.id`. */
  key: string;
  /** What is wrong. */
  reason: string;
  /** What to write instead. */
  instead: string;
}

/** Thrown when content cannot be built. The message lists every problem, one block each. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`内容に直すところが${String(problems.length)}件あります。\n\n${problems.map(formatProblem).join('\n\n')}\n`);
    this.problems = problems;
    // It is content that is wrong, not the program; where the program found it helps no author.
    this.stack = '';
  }
}

function formatProblem({ file, line, key, reason, instead }: Problem): string {
  const place = line === undefined ? file : `${file}:${String(line)}`;
  return [place, ...(key ? [`  欄: ${key}`] : []), `  理由: ${reason}`, `  直し方: ${instead}`].join('\n');
}

/** Turns Zod's issue into problems, one for each place; the schema's own message is the advice. */
export function problemsOfIssue(issue: z.core.$ZodIssue, input: unknown): PlacedProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => placed([...issue.path, name], `知らない欄があります: ${name}`, '綴りを確かめるか、その行を消します。'));
  const found = valueAt(input, issue.path);
  if (found === undefined) return [placed(issue.path, 'この欄がありません。', issue.message)];
  if (issue.code === 'too_small') return [placed(issue.path, '足りません。', issue.message)];
  if (issue.code === 'too_big') return [placed(issue.path, issue.origin === 'string' ? '長すぎます。' : '多すぎます。', issue.message)];
  return [placed(issue.path, `${shown(found)} は使えません。`, issue.message)];
}

/** What is wrong inside a file, and where. */
interface PlacedProblem {
  path: readonly PropertyKey[];
  said: Pick<Problem, 'key' | 'reason' | 'instead'>;
}

function placed(path: readonly PropertyKey[], reason: string, instead: string): PlacedProblem {
  return { path, said: { key: path.map(String).join('.'), reason, instead } };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    input,
  );
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
