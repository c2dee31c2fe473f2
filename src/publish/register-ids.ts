/** `npm run ids`: adds new ids to `content/ids.json`. It never removes one; retiring is an author's decision. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readContentFiles } from './content-files.ts';
import { collectIds } from './ids.ts';
import { idsSchema } from './shelf.ts';

const path = 'content/ids.json';
const { ids, retired } = idsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
const all = [...new Set([...ids, ...collectIds(readContentFiles(process.cwd()))])].filter((id) => !retired.includes(id)).sort();
writeFileSync(path, `${JSON.stringify({ ids: all, retired }, null, 2)}\n`);
console.log(`${path}: ${String(all.length - ids.length)} new, ${String(all.length)} in all`);
