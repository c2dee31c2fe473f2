import type { z } from 'astro/zod';
import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { problemsOfIssue, type Problem } from './problems.ts';
import { adviceByCode, messages } from './yaml-messages.ts';

/** What was read and found valid, with a way back to the line of a key. */
export interface ParsedYaml<T> {
  data: T;
  /** 1-based line of a key path, or of its nearest parent. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads YAML against a schema. Never throws: what is wrong goes into `problems`, and then the result is undefined.
 *
 * @param lineOffset Lines of the file that stand before the text.
 */
export function parseYaml<S extends z.ZodType>(
  text: string,
  file: string,
  lineOffset: number,
  schema: S,
  problems: Problem[],
): ParsedYaml<z.output<S>> | undefined {
  const { input } = readQuickly(text);
  const valid = input === undefined ? undefined : schema.safeParse(input);
  const places = placesOf(text);
  const lineOf = (path: readonly PropertyKey[]): number => places().lineOf(path) + lineOffset;
  if (valid?.success) return { data: valid.data, lineOf };
  const report = (position: number, reason: string, instead: string) => {
    problems.push({ file, line: places().lineAt(position) + lineOffset, key: '', reason, instead });
  };
  const document = parseDocument(text, { prettyErrors: false });
  const faults = [...document.errors, ...document.warnings].slice(0, maxFaults);
  for (const { code, pos } of faults) report(pos[0], messages.unreadable(code), adviceByCode[code] ?? messages.advice);
  if (faults.length > 0) return undefined;
  const unfolded = unfold(document);
  if ('alias' in unfolded) {
    report(unfolded.alias, unfolded.reason, unfolded.instead);
    return undefined;
  }
  if (unfolded.input === null) {
    report(0, messages.empty.reason, messages.empty.instead);
    return undefined;
  }
  const result = schema.safeParse(unfolded.input);
  if (result.success) return { data: result.data, lineOf };
  for (const issue of result.error.issues)
    for (const { path, said } of problemsOfIssue(issue, unfolded.input)) problems.push({ file, line: lineOf(path), ...said });
  return undefined;
}

/**
 * The data of a text in which this parser, twice as fast as the one that knows where things stand, finds nothing wrong. What it refuses,
 * and what the two do not read alike (an alias, a key apart, a tab, a figure like -.5 or 1_000), is left to the other.
 */
function readQuickly(text: string): { input?: unknown } {
  if (/(?:^|[\s,:[{(-])(?:[&*?]|[-+]?0b|[-+]\.|[-+.\d]+_)|^ *\t|^---/m.test(text)) return {};
  try {
    return { input: load(text, { schema: CORE_SCHEMA }) };
  } catch {
    return {};
  }
}

/** One slip makes many faults; the first ones tell it. */
const maxFaults = 5;

/** Where things stand in a text. Made when a line is first asked for: of a course without a problem, never. */
function placesOf(text: string) {
  const make = () => {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const lineAt = (position: number): number => lines.linePos(position).line;
    return {
      lineAt,
      lineOf: (path: readonly PropertyKey[]): number => {
        for (let length = path.length; length > 0; length--) {
          const start = startOf(document, path.slice(0, length));
          if (start !== undefined) return lineAt(start);
        }
        return 1;
      },
    };
  };
  let made: ReturnType<typeof make> | undefined;
  return () => (made ??= make());
}

/** Where a path stands: its key in a map, its item in a list. */
function startOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  const last = String(path.at(-1));
  const key = isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === last)?.key : undefined;
  const node = key ?? document.getIn(path, true);
  return (node as { range?: [number, number, number] } | undefined)?.range?.[0];
}

/** The plain data of a document; or the position of an alias that names nothing, or that unfolds to far too much or for ever. */
function unfold(document: Document): { input: unknown } | ({ alias: number } & (typeof messages)['nameless' | 'endless']) {
  let first = 0;
  let wrong: ({ alias: number } & (typeof messages)['nameless' | 'endless']) | undefined;
  visit(document, {
    Alias: (_, alias) => {
      const start = alias.range?.[0] ?? 0;
      const target = alias.resolve(document);
      const [from = 0, , to = 0] = target?.range ?? [];
      first ||= start;
      if (!target) wrong ??= { alias: start, ...messages.nameless };
      else if (from <= start && start < to) wrong ??= { alias: start, ...messages.endless };
    },
  });
  if (wrong) return wrong;
  try {
    return { input: document.toJS() };
  } catch {
    // The parser counts what aliases unfold to, and refuses a bomb.
    return { alias: first, ...messages.endless };
  }
}
