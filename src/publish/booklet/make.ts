import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadHost } from '../../host/host.ts';
import { resolveBrowser, thisMachine } from '../chromium/find-browser.ts';
import { fontPackage, provideFont } from '../chromium/font.ts';
import { loadContent } from '../content.ts';
import { listReleasedFiles, type ReleasedFile } from '../released-files.ts';
import { addNotice } from '../notices/notices.ts';
import { readPackage } from '../notices/packages.ts';
import { bookletMessages as messages } from './messages.ts';
import { printPapers } from './print-papers.ts';
import { countPages } from './read-pdf.ts';
import { steadyPdf } from './steady.ts';

/**
 * `npm run booklet`: prints 基本冊子, all blank sheets and 導入手引き out of the built site (`--site`, else `dist`) as PDF into its folder
 * `papers/`, and links them on the pages まとめて印刷する and 導入する方へ.
 */
const { site } = parseArgs({ options: { site: { type: 'string', default: 'dist' } } }).values;
if (!existsSync(join(site, 'course.json'))) throw new Error(`There is no built site in ${site}. Run: npm run build`);
provideFont();
const host = loadHost(process.cwd());
const content = loadContent(process.cwd());
const papers = await printPapers(resolveBrowser(thisMachine()), site, content, host);
const day = content.course.data.edition.date;

mkdirSync(join(site, 'papers'), { recursive: true });
const files: ReleasedFile[] = [];
for (const [name, title, pdf] of [
  ['booklet', messages.title, steadyPdf(papers.booklet, day)],
  ['sheets', messages.sheets, steadyPdf(papers.sheets, day)],
  ['guide', messages.guide, steadyPdf(papers.guide, day)],
] as const) {
  writeFileSync(join(site, 'papers', `${name}.pdf`), pdf);
  const note = messages.size(await countPages(pdf), pdf.length);
  files.push({ path: `papers/${name}.pdf`, title, note });
  console.log(`${site}/papers/${name}.pdf: ${note}`);
}
listReleasedFiles(site, host.base, ['tools/print/index.html', 'hosts/index.html'], 'papers', files);

// The papers carry the shapes of its letters.
const notices = join(site, 'licences.txt');
writeFileSync(notices, addNotice(readFileSync(notices, 'utf8'), readPackage(join(process.cwd(), 'node_modules', fontPackage))));
