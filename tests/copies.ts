import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sources } from '../src/evidence/figures.ts';
import { findRuns, plainText, textOfPage } from './copies/runs.ts';

/**
 * No 36 characters in a row of a source document stand in the built site, outside titles, names and marked quotations
 * (`npm run check:copies`). The documents are no part of the project: where they are not at hand, it says so and ends.
 */
const folder = '../shared/seeds';
const length = 36;

const documents = existsSync(folder) ? globSync(`${folder}/*.txt`).sort() : [];
if (documents.length === 0) {
  console.log(`Source documents: none at ${folder}, so nothing was compared.`);
} else {
  const allowed = [...sources.values()].flatMap(({ title, citation }) => [title, citation]).map(plainText);
  let found = 0;
  const texts = documents.map((file) => ({ name: basename(file), text: plainText(readFileSync(file, 'utf8')) }));
  const pages = globSync('**/*.html', { cwd: 'dist' }).sort();
  for (const page of pages) {
    for (const { run, from } of findRuns(textOfPage(readFileSync(join('dist', page), 'utf8')), texts, length, allowed)) {
      found += 1;
      console.error(`dist/${page}: ${String(run.length)} characters as in ${from}\n    ${run}`);
    }
  }
  console.log(
    `Source documents: ${String(documents.length)} compared with ${String(pages.length)} pages, ${String(found)} runs of ${String(length)} characters or more.`,
  );
  if (found > 0) process.exitCode = 1;
}
