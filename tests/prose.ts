import { globSync, readFileSync } from 'node:fs';
import { createProseLinter } from './prose/lint.ts';

/** Reads every Japanese text in `content/` and lists what breaks the house style (`npm run check:prose`). */
const named = process.argv.slice(2);
const files = named.length > 0 ? named : globSync(['content/docs/**/*.mdx', 'content/**/*.yaml', 'content/i18n/*.json']).sort();
const lint = await createProseLinter();
let count = 0;
for (const file of files) {
  for (const { line, rule, found, advice } of await lint(file.replaceAll('\\', '/'), readFileSync(file, 'utf8'))) {
    count += 1;
    console.error(`${file}:${String(line)} [${rule}] ${found}\n    ${advice}`);
  }
}
if (count > 0) {
  console.error(`\n文章の点検: ${String(files.length)}ファイルに${String(count)}か所の直すところがあります。`);
  process.exitCode = 1;
} else {
  console.log(`文章の点検: ${String(files.length)}ファイルに直すところはありません。`);
}
