import { globSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'astro/zod';
import { decodeText } from './encoding.ts';
import { readMdx, type MdxBody } from './mdx.ts';
import type { Problem } from './problems.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

/** A file that was read and found valid, with a way back to the line of a key. */
export interface Sourced<T> extends ParsedYaml<T> {
  /** Path from the project root, with forward slashes. */
  file: string;
}

/** Reads one YAML file against a schema. Problems go into `problems`; then the result is undefined. */
export function readYaml<S extends z.ZodType>(
  root: string,
  path: string,
  schema: S,
  problems: Problem[],
): Sourced<z.output<S>> | undefined {
  const text = readText(root, path, problems);
  const parsed = text === undefined ? undefined : parseYaml(text, path, 0, schema, problems);
  return parsed && { ...parsed, file: path };
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
  /** What stands in the body beside text. */
  mdx: MdxBody;
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
    const body = text.slice(match[0].length);
    const bodyLine = match[0].split('\n').length;
    const mdx = readMdx(body, path, bodyLine, problems);
    return page && mdx ? [{ ...page, file: path, body, bodyLine, mdx }] : [];
  });
}

/** Pages that Starlight would draw though nothing here has read and checked them: of another kind, or in another folder. */
export function reportStrayPages(root: string, folder: string, folders: readonly string[], problems: Problem[]): void {
  const stray = globSync('**/*', { cwd: resolve(root, folder) })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\/[^_/][^/]*\.(?:markdown|mdown|mkdn|mkd|mdwn|md|mdx)$/.test(path))
    .filter((path) => !path.endsWith('.mdx') || !folders.includes(path.slice(0, path.lastIndexOf('/'))));
  for (const file of stray.sort()) {
    problems.push({
      file,
      key: '',
      reason: 'この場所や形式のページは、確かめられないので使えません。',
      instead: `${folders.join('/ か ')}/ に、.mdx のファイルとして置きます。`,
    });
  }
}

/** Files of a folder with an ending, as paths from the root, sorted. A missing folder is an empty one. */
function listFiles(root: string, folder: string, ending: string): string[] {
  try {
    return readdirSync(resolve(root, folder))
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

/**
 * The text of a file, by its path from the root or its whole path. The one place at which content comes in.
 * Problems go into `problems`; then the result is undefined.
 */
export function readText(root: string, path: string, problems: Problem[]): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(root, path));
  } catch {
    problems.push({ file: path, key: '', reason: 'ファイルがありません。', instead: 'この名前のファイルを作ります。' });
    return undefined;
  }
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded.text;
  problems.push({ file: path, key: '', ...decoded });
  return undefined;
}
