import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { addresses } from './browser/addresses.ts';
import { listPages } from './browser/built-site.ts';
import { clicksFrom } from './browser/reach.ts';
import { serve, type Site } from './browser/serve.ts';

/**
 * Follows every link inside the built site, fragments included: the plain course at the root of a server, and the
 * example host in a sub-folder (`npm run check:links`). A link that only works by a redirect counts as broken.
 */
const example: Site = addresses.example;

if (!build(addresses.example.host, example.folder)) process.exit(1);
const broken = [...(await findBrokenLinks({ folder: 'dist', base: '/' })), ...(await findBrokenLinks(example))];
const far = findFarPages('dist');
for (const line of [...broken, ...far]) console.error(line);
if (broken.length + far.length > 0) {
  console.error(`\n${String(broken.length)} broken links, ${String(far.length)} pages out of reach`);
  process.exitCode = 1;
}

/** Pages that take more than three clicks from the home page, or that nothing leads to. The page for wrong addresses is none of them. */
function findFarPages(folder: string): string[] {
  const pages = new Map(
    listPages(folder).map(({ path }) => [path, readFileSync(join(folder, path, path.endsWith('/') ? 'index.html' : ''), 'utf8')]),
  );
  const clicks = clicksFrom('/', pages);
  return [...pages.keys()]
    .filter((path) => !path.startsWith('/404') && (clicks.get(path) ?? Infinity) > 3)
    .map((path) => `${folder}: ${path} is ${clicks.has(path) ? `${String(clicks.get(path))} clicks from home` : 'linked from nowhere'}`);
}

async function findBrokenLinks(site: Site): Promise<string[]> {
  const { origin, close } = await serve(site, 0);
  const root = origin + site.base.slice(0, -1);
  const pages = listPages(site.folder);
  const { links } = await new LinkChecker().check({
    path: pages.map(({ path }) => root + path),
    recurse: true,
    concurrency: 20,
    checkCss: true,
    checkFragments: true,
    redirects: 'error',
    linksToSkip: (link) => Promise.resolve(!link.startsWith(`${origin}/`)),
  });
  close();
  const checked = links.filter(({ state }) => state !== LinkState.SKIPPED);
  console.log(`${site.folder} at ${site.base}: ${String(pages.length)} pages, ${String(checked.length)} links`);
  const short = (url = '') => url.replace(origin, '');
  return links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(
      ({ url, parent, status }) =>
        `${site.folder}: ${short(parent)} links to ${short(url)} (${status === undefined || status < 300 ? 'no such place in the page' : String(status)})`,
    );
}

/** Builds a host into a folder; shows the output only if it fails. */
function build(host: string, folder: string): boolean {
  const { status, stdout, stderr } = spawnSync(`npx astro build --outDir ${folder}`, {
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, HOST: host },
  });
  if (status !== 0) console.error(`${stdout}${stderr}\nThe build for the host ${host} failed.`);
  return status === 0;
}
