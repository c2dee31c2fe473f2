import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { addressesOf, compareAddresses, type Built } from './addresses/compare.ts';

/**
 * Every address that was ever published is still there, with the id its page had, and `course.json` names the same things
 * (`npm run check:addresses`, after a build). `node tests/addresses.ts --add` registers what is new in `addresses.txt`.
 */
const file = 'tests/addresses/addresses.txt';
const built: Built = {
  pages: globSync('**/*.html', { cwd: 'dist' }).map((path) => ({
    path: path.replaceAll('\\', '/'),
    html: readFileSync(`dist/${path}`, 'utf8'),
  })),
  files: globSync(['*.json', 'review/*.json'], { cwd: 'dist' }).map((path) => path.replaceAll('\\', '/')),
  catalogue: JSON.parse(readFileSync('dist/course.json', 'utf8')) as Built['catalogue'],
};
const registered = readFileSync(file, 'utf8').split('\n').filter(Boolean);
const { gone, added } = compareAddresses(registered, addressesOf(built));
if (process.argv.includes('--add')) writeFileSync(file, [...registered, ...added].sort().concat('').join('\n'));
for (const line of gone) console.error(`Published once, and gone: ${line}`);
if (!process.argv.includes('--add'))
  for (const line of added) console.error(`New, and not registered (node tests/addresses.ts --add): ${line}`);
console.log(`Addresses: ${String(registered.length)} registered, ${String(gone.length)} gone, ${String(added.length)} new.`);
if (gone.length > 0 || (added.length > 0 && !process.argv.includes('--add'))) process.exitCode = 1;
