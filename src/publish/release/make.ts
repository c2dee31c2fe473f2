import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../../authoring/problems.ts';
import { loadHost, type LoadedHost } from '../../host/host.ts';
import { namedHost } from '../../host/shown.ts';
import { loadContent } from '../content.ts';
import { makeFolderEdition } from '../folder/edition.ts';
import { packagesIn } from '../notices/notices.ts';
import { listReleasedFiles } from '../released-files.ts';
import { billOf, type Lock } from './bill.ts';
import { messages } from './messages.ts';
import { listFiles, zipFolder } from './zip.ts';

/**
 * `npm run release -- <host>`: what a host hands over, in `release/<edition>-<host>/`: the built site as a zip for any web server, and
 * as one to be unpacked into a folder and opened there; the papers of `npm run booklet`; licences, a bill of materials, checksums and a
 * page that says how it is put in place. Without a host it is the plain edition.
 * The same commit and host give the same bytes, papers included if the same Chromium prints them.
 *
 * `--no-papers` prints none, and needs no browser. `--public` adds the folder `public/`: the site once more, with the files
 * themselves in `files/`, linked on its page 導入する方へ, for whoever hands them out. `--site` takes a site that is built already; `--out`
 * is another folder.
 */
process.on('uncaughtException', (error) => {
  console.error(error instanceof ContentError ? error.message : error);
  process.exit(1);
});
const { positionals, values } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    papers: { type: 'boolean', default: true },
    public: { type: 'boolean', default: false },
    site: { type: 'string' },
    out: { type: 'string', default: 'release' },
  },
});
if (positionals.length > 1) throw new Error(`One host at a time, not ${positionals.join(', ')}.`);
const root = process.cwd();
const [asked = process.env['HOST'] ?? 'default'] = positionals;
const host = loadHost(root, asked);
const site = values.site ?? 'dist';
if (values.site === undefined) run(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site]);
if (values.papers) run(['src/publish/booklet/make.ts', '--site', site]);
const { id: edition, date } = loadContent(root).course.data.edition;
const home = join(site, 'index.html');
const made = existsSync(home) ? /<meta name="musubime" content="([^" ]*) ([^" ]*)/.exec(readFileSync(home, 'utf8')) : null;
if (made?.[1] !== host.siteId || made[2] !== edition) throw new Error(`${site} holds no site of ${asked} in its edition ${edition}.`);

const folder = join(values.out, `${edition}-${host.folder}`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const zip = `musubime-${edition}-${host.folder}-web.zip`;
const folderZip = `musubime-${edition}-${host.folder}-folder.zip`;
const notices = readFileSync(join(site, 'licences.txt'), 'utf8');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
writeFileSync(join(folder, zip), zipFolder(site, date));
writeFileSync(join(folder, folderZip), await zipFolderEdition());
writeFileSync(join(folder, 'licences.txt'), notices);
writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(billOf(lock, 'musubime', edition, packagesIn(notices)), null, 2)}\n`);
const papers = Object.keys(messages.papers).filter((name) => existsSync(join(site, 'papers', name)));
for (const name of papers) copyFileSync(join(site, 'papers', name), join(folder, name));
/** What each file is, in the order in which they are told. */
const told: readonly (readonly [name: string, what: string])[] = [
  [zip, messages.web],
  [folderZip, messages.folder],
  ...Object.entries(messages.papers).filter(([name]) => papers.includes(name)),
  ['licences.txt', messages.licences],
  ['sbom.cdx.json', messages.bill],
  ['SHA256SUMS', messages.sums],
];
writeFileSync(join(folder, 'readme.txt'), readme(host));
const files = listFiles(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
writeFileSync(
  join(folder, 'SHA256SUMS'),
  files.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join(''),
);
if (values.public) publish();
for (const { name, bytes } of files) console.log(`${folder}/${name}: ${String(bytes.length)}`);

async function zipFolderEdition(): Promise<Uint8Array> {
  const unpacked = mkdtempSync(join(tmpdir(), 'musubime-folder-'));
  await makeFolderEdition(site, namedHost(host), edition, unpacked);
  const bytes = zipFolder(unpacked, date);
  rmSync(unpacked, { recursive: true });
  return bytes;
}

function readme({ name, operator, contact, siteId, address, base, folder: named }: LoadedHost): string {
  const list = told.map(([file, what]) => `・${file}：${what}`).join('\n');
  const place = `${address.replace(/\/$/, '')}${base}`;
  return messages.readme({ name, edition, operator, contact, siteId, zip, list, place, isPlain: named === 'default' });
}

/** The zip cannot hold itself; the site that hands it out can. */
function publish(): void {
  const names = [...told.map(([name]) => name), 'readme.txt'];
  const open = join(folder, 'public');
  cpSync(site, open, { recursive: true });
  mkdirSync(join(open, 'files'));
  for (const name of names) copyFileSync(join(folder, name), join(open, 'files', name));
  listReleasedFiles(
    open,
    host.base,
    ['hosts/index.html'],
    'release',
    told
      .filter(([name]) => !papers.includes(name))
      .map(([name, what]) => ({ path: `files/${name}`, title: name, note: messages.file(what, readFileSync(join(folder, name)).length) })),
  );
}

function run(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, HOST: asked } });
  if (status !== 0) process.exit(status ?? 1);
}
