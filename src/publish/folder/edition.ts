import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { folderLoader } from '../../host/stamp/kinds.ts';
import { endMark, markedBase, otherMark, plainMark, textMark, whenMark } from '../../host/stamp/marks.ts';
import { PlaceList } from '../../host/stamp/places.ts';
import { placesFile, type Places } from '../../host/stamp/stamp.ts';
import { valuesOf, type NamedHost } from '../../host/stamp/values.ts';
import { messages as loadMessages } from '../../load-messages.ts';
import type { PageText } from '../../search/engine.ts';
import { fold } from '../../search/fold.ts';
import { textsFile } from '../../search/folder-sources.ts';
import { listFiles } from '../release/zip.ts';
import type { Site } from './addresses.ts';
import { dataScript } from './data.ts';
import { readIndexedPages } from './indexed-pages.ts';
import { messages } from './messages.ts';
import { markText } from './places.ts';
import { folderPage, modulesOf } from './pages.ts';
import { classicScripts, type ClassicScript } from './scripts.ts';

/**
 * Makes of a built site the edition that is opened from a folder, by `file:`: the same pages, with relative addresses that name files,
 * classic scripts for modules, and scripts for data.
 *
 * The plain edition keeps a list of the places of its host's values, made anew for its files.
 *
 * @param host Of the site.
 * @param edition Of the course.
 * @param target An empty folder.
 * @throws when a page leads nowhere, or the site is made of what this does not know.
 */
export async function makeFolderEdition(site: string, host: NamedHost, edition: string, target: string): Promise<void> {
  const places = readPlaces(site);
  const base = places ? markedBase : host.base;
  const list = new PlaceList(places?.plain ?? valuesOf(host));
  const files = listFiles(site).filter((file) => !ofServers.test(file));
  const at: Site = { base, files: new Set(files) };
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), list.write(file, content));
  };
  const read = (file: string) => {
    const text = readFileSync(join(site, file), 'utf8');
    return places ? markText(text, places, file) : text;
  };
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => ({ file, html: read(file) }));
  const modules = await readModules(files, read);
  for (const { html } of pages) for (const [name, text] of modulesOf(html).inline) modules.set(name, text);
  const scripts = await classicScripts(modules, at);
  for (const [name, { code }] of scripts) write(`_astro/${name}`, code);
  write(folderLoader, await bundle('loader.ts', 'iife'));
  for (const { file, html } of pages) write(file, withNote(file, folderPage(html, file, tagsOf(modulesOf(html).names, scripts), at)));
  for (const file of files.filter((name) => name.endsWith('.json'))) write(`${file}.js`, dataScript(file, JSON.parse(read(file)), at));
  write(
    `${textsFile}.js`,
    dataScript(
      textsFile,
      readIndexedPages(site).map((page) => ({ ...below(base, page), folded: fold(page.text) })),
      at,
    ),
  );
  for (const file of files.filter((name) => !/\.(?:html|js|json)$/.test(name))) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    if (places?.files[file]) write(file, read(file));
    else copyFileSync(join(site, file), join(target, file));
  }
  write('readme.txt', messages.readme(places ? markedWords(places.edition) : { ...host, edition, ifPlain: '' }));
  if (places) writeFileSync(join(target, placesFile), JSON.stringify(list.list(places.edition, places.date)));
}

/** The list of places, if the site is the plain edition. */
function readPlaces(site: string): Places | undefined {
  const path = join(site, placesFile);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Places) : undefined;
}

const markedWords = (edition: string) => ({
  name: textMark('name'),
  operator: textMark('operator'),
  contact: textMark('contact'),
  siteId: plainMark('siteId'),
  edition,
  ifPlain: `${whenMark('isNamed')}${otherMark}${messages.plain}${endMark}`,
});

/** Settings of servers, the index, what is for other sites, and the places of the web edition. */
const ofServers = /^(?:pagefind\/|servers\/|web\.config$|_headers$|sitemap-|course\.json$|host-places\.json$)/;

/** The site's modules by name, with what the folder edition puts in the place of some. */
async function readModules(files: readonly string[], read: (file: string) => string): Promise<Map<string, string>> {
  const names = files.filter((file) => file.endsWith('.js'));
  const stray = names.find((file) => !/^_astro\/[^/]+$/.test(file));
  if (stray !== undefined) throw new Error(`${stray} is not among the site's modules.`);
  const modules = new Map(names.map((file) => [file.slice('_astro/'.length), read(file)]));
  const replaceOne = (which: string, isIt: (name: string, code: string) => boolean, change: (code: string) => string) => {
    const found = [...modules].filter(([name, code]) => isIt(name, code));
    const [[name, code] = ['', '']] = found;
    if (found.length !== 1) throw new Error(`${String(found.length)} modules hold ${which}, not one.`);
    modules.set(name, change(code));
  };
  const sources = await bundle('../../search/folder-sources.ts', 'es');
  replaceOne(
    'the sources of the search',
    (name) => /^sources\.[^.]+\.js$/.test(name),
    () => sources,
  );
  replaceOne(
    'what is said of the network',
    (_, code) => code.includes(loadMessages.network),
    (code) => code.replace(loadMessages.network, messages.network),
  );
  return modules;
}

/** A file of ours as one script for browsers. */
async function bundle(file: string, format: 'iife' | 'es'): Promise<string> {
  const made = await rolldown({ input: join(import.meta.dirname, file) });
  const { output } = await made.generate({ format, minify: true });
  await made.close();
  return output[0].code;
}

/** Scripts of a page, each after what it needs. */
function tagsOf(entries: readonly string[], scripts: ReadonlyMap<string, ClassicScript>): { name: string; isRun: boolean }[] {
  const listed = new Set<string>();
  const list = (name: string) => {
    if (listed.has(name)) return;
    for (const need of scripts.get(name)?.needs ?? []) list(need);
    listed.add(name);
  };
  entries.forEach(list);
  return [...listed].map((name) => ({ name, isRun: entries.includes(name) }));
}

/** Addresses of an index begin below the site's root. */
function below(base: string, page: PageText): PageText {
  const move = (href: string) => base + href.slice(1);
  return { ...page, href: move(page.href), headings: page.headings.map((heading) => ({ ...heading, href: move(heading.href) })) };
}

/** Where records are spoken of, it is said what opening files means for them. */
function withNote(file: string, html: string): string {
  if (file !== 'tools/records/index.html') return html;
  const place = '<div data-widget="RecordsTool"';
  if (!html.includes(place)) throw new Error(`${file} has no place for what is said of the folder edition.`);
  return html.replace(place, () => messages.records.map((text) => `<p>${text}</p>`).join('') + place);
}
