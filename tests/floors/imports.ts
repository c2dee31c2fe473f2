import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** One file that names another, by path from the folder that was read. */
export interface Import {
  from: string;
  to: string;
}

/**
 * Every import between the files of a folder: of values, of types, on use, and of stylesheets. Tests and their fixtures are
 * left out: a test may look at whatever it needs.
 */
export function importsIn(folder: string): { files: string[]; imports: Import[] } {
  const files = globSync('**/*.{ts,tsx,astro,css}', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.(?:test|fixture)\.tsx?$/.test(file))
    .sort();
  return {
    files,
    imports: files.flatMap((from) =>
      namedBy(from, readFileSync(join(folder, from), 'utf8')).flatMap((to) => (existsSync(join(folder, to)) ? [{ from, to }] : [])),
    ),
  };
}

function namedBy(file: string, text: string): string[] {
  const code = file.endsWith('.astro') ? scriptsOf(text) : file.endsWith('.css') ? '' : text;
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.flatMap(({ fileName }) =>
      fileName.startsWith('~/')
        ? [fileName.slice(2)]
        : fileName.startsWith('.')
          ? [normalize(join(dirname(file), fileName)).replaceAll('\\', '/')]
          : [],
    );
}

/** Frontmatter and scripts of an Astro component. */
function scriptsOf(astro: string): string {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(astro)?.[1] ?? '';
  return [front, ...[...astro.matchAll(/<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)].join('\n');
}
