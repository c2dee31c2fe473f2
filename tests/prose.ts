import { globSync, readFileSync } from 'node:fs';
import { lineAt } from './prose/excerpt.ts';
import { createProseLinter } from './prose/lint.ts';
import { readPage } from './prose/mdx.ts';
import { explainStruckOut, profileHeading, profileLine } from './prose/messages.ts';
import { findProfileFaults, profileOf } from './prose/profile.ts';
import { findStruckOut, struckOutLimits } from './prose/struck-out.ts';

/**
 * Reads every Japanese text in `content/` and lists what breaks the house style (`npm run check:prose`); the lessons also as a whole.
 * Of what the code says to a reader, it lists the words that are not the house's.
 *
 *     node tests/prose.ts [files]             what is to be reworded
 *     node tests/prose.ts --profile [files]   how long the sentences of each lesson are
 */
const texts = [
  'content/docs/**/*.mdx',
  'content/**/*.yaml',
  'content/i18n/*.json',
  'hosts/*/{,questions/,sheets/}*.yaml',
  'hosts/*/{pages,lessons}/*.mdx',
];
const code = ['src/**/*messages.ts', 'src/**/*.tsx', 'src/**/*.astro', 'src/course/site-pages.ts'];
/** Said to authors only. */
const silent = ['src/{authoring,publish}/**'];
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const files = (named.length > 0 ? named : globSync([...texts, ...code], { exclude: silent }).sort()).map((file) =>
  file.replaceAll('\\', '/'),
);
const lessons = files
  .filter((file) => file.includes('/lessons/'))
  .map((file) => {
    const source = readFileSync(file, 'utf8');
    return { file, source, body: readPage(source, file).body };
  });

if (process.argv.includes('--profile')) {
  console.log(profileHeading);
  for (const { file, body } of lessons) {
    const profile = profileOf(body.text);
    const id = file.replace(/^.*\/(.*)\.mdx$/, '$1');
    console.log(profileLine(id, profile, findStruckOut(body.text).length, findProfileFaults(profile).length > 0));
  }
} else {
  await lintFiles();
}

async function lintFiles() {
  const lint = await createProseLinter();
  let count = 0;
  const report = (file: string, line: number, rule: string, found: string, advice: string) => {
    count += 1;
    console.error(`${file}:${String(line)} [${rule}] ${found}\n    ${advice}`);
  };
  for (const file of files) {
    for (const { line, rule, found, advice } of await lint(file, readFileSync(file, 'utf8'))) report(file, line, rule, found, advice);
  }
  for (const { file, body } of lessons) {
    for (const fault of findProfileFaults(profileOf(body.text))) report(file, 1, 'sentence-profile', fault, '');
  }
  const struckOut = lessons.flatMap(({ file, source, body }) => {
    const found = findStruckOut(body.text).map((place) => ({ ...place, file, line: lineAt(source, body.positions[place.index] ?? 0) }));
    return found.length > 0 ? [found] : [];
  });
  const tooMany = struckOut.length > struckOutLimits.lessons;
  for (const places of struckOut) {
    const beyond = tooMany ? places : places.slice(struckOutLimits.inLesson);
    for (const { file, line, found } of beyond) report(file, line, 'struck-out', found, explainStruckOut(struckOut.length));
  }
  if (count > 0) {
    console.error(`\n文章の点検: ${String(files.length)}ファイルに${String(count)}か所の直すところがあります。`);
    process.exitCode = 1;
  } else {
    console.log(`文章の点検: ${String(files.length)}ファイルに直すところはありません。`);
  }
}
