import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentFiles } from '../content-files.ts';
import { markPhrases } from './html.ts';
import { createPhraser } from './phrases.ts';

/** Lets the lines of headings and labels end between phrases only, in every browser and on every built page. */
export async function breakPages(folder: URL, { glossary, ruby }: ContentFiles): Promise<void> {
  const { terms, words } = glossary.data;
  const phrasesOf = createPhraser([
    ...terms.map(({ term }) => term.replace(/（.*$/, '')),
    ...[...words, ...ruby.data.words].map(({ word }) => word),
  ]);
  for await (const file of glob('**/*.html', { cwd: folder })) {
    const path = join(fileURLToPath(folder), file);
    await writeFile(path, markPhrases(await readFile(path, 'utf8'), phrasesOf));
  }
}
