import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import { problemOfIssue, type Problem } from './problems.ts';

/** A file that was read and found valid, with a way back to the line of a key. */
export interface Sourced<T> {
  data: T;
  /** Path from the project root, with forward slashes. */
  file: string;
  /** 1-based line of a key path, or of its nearest parent. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads one YAML file against a schema. Problems go into `problems`; then the result is undefined. */
export function readYaml<S extends z.ZodType>(
  root: string,
  path: string,
  schema: S,
  problems: Problem[],
): Sourced<z.output<S>> | undefined {
  const text = readText(root, path, problems);
  return text === undefined ? undefined : parseYaml(text, path, 0, schema, problems);
}

/** Reads every `*.yaml` of a folder, in name order. */
export function readYamlFolder<S extends z.ZodType>(root: string, folder: string, schema: S, problems: Problem[]): Sourced<z.output<S>>[] {
  return listFiles(root, folder, '.yaml').flatMap((path) => readYaml(root, path, schema, problems) ?? []);
}

/** An MDX file: its frontmatter against a schema, and its body. */
export interface SourcedPage<T> extends Sourced<T> {
  body: string;
  /** 1-based line on which the body starts. */
  bodyLine: number;
}

export function readPageFolder<S extends z.ZodType>(
  root: string,
  folder: string,
  schema: S,
  problems: Problem[],
): SourcedPage<z.output<S>>[] {
  return listFiles(root, folder, '.mdx').flatMap((path) => {
    const text = readText(root, path, problems);
    if (text === undefined) return [];
    const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
    if (!match) {
      problems.push({
        file: path,
        line: 1,
        key: '',
        reason: '先頭に --- で囲んだ設定がありません。',
        instead: '1行目を --- にして、title と id から書き始めます。',
      });
      return [];
    }
    const page = parseYaml(match[1] ?? '', path, 1, schema, problems);
    return page ? [{ ...page, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length }] : [];
  });
}

/** Files of a folder with an ending, as paths from the root, sorted. A missing folder is an empty one. */
function listFiles(root: string, folder: string, ending: string): string[] {
  try {
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

function readText(root: string, path: string, problems: Problem[]): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    problems.push({
      file: relative(root, join(root, path)),
      key: '',
      reason: 'ファイルがありません。',
      instead: 'この名前のファイルを作ります。',
    });
    return undefined;
  }
}

function parseYaml<S extends z.ZodType>(
  text: string,
  file: string,
  lineOffset: number,
  schema: S,
  problems: Problem[],
): Sourced<z.output<S>> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      problems.push({
        file,
        line: lines.linePos(error.pos[0]).line + lineOffset,
        key: '',
        reason: `YAML として読めません（${error.code}）。`,
        instead: '字下げ・コロンの後の空白・引用符の閉じ忘れを確かめます。',
      });
    }
    return undefined;
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) return lines.linePos(range[0]).line + lineOffset;
    }
    return 1 + lineOffset;
  };
  const input: unknown = document.toJS();
  const result = schema.safeParse(input);
  if (result.success) return { data: result.data, file, lineOf };
  for (const issue of result.error.issues) problems.push({ file, line: lineOf(issue.path), ...problemOfIssue(issue, input) });
  return undefined;
}
