import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentFiles } from '../content-files.ts';
import { markPhrases } from './html.ts';
import { createPhraser, type Phraser } from './phrases.ts';

/** Cuts texts into phrases with the words of the course. */
export function phraserOf({ glossary, ownTerms, ruby }: ContentFiles): Phraser {
  const { terms, words } = glossary.data;
  return createPhraser([
    ...[...terms, ...ownTerms].map(({ term }) => term.replace(/（.*$/, '')),
    ...[...words, ...ruby.data.words].map(({ word }) => word),
  ]);
}

/** Lets the lines of headings and labels end between phrases only, in every browser and on every built page. */
export async function breakPages(folder: URL, content: ContentFiles): Promise<void> {
  const phrasesOf = phraserOf(content);
  for await (const file of glob('**/*.html', { cwd: folder })) {
    const path = join(fileURLToPath(folder), file);
    await writeFile(path, markPhrases(await readFile(path, 'utf8'), phrasesOf));
  }
}
