import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Assets } from './assets.ts';
import { addPageNames, noNames, Vocabulary, type Names } from './names.ts';
import { siftStyles } from './sift.ts';
import { cutStyles, mergeOrders, modulesOf, putSheets, renameScopes, type Source } from './sources.ts';

/**
 * Makes one stylesheet for every kind of page with what such pages use, and one for paper that screens do not wait for, in place of
 * the files and styles that its parts brought along, which it takes away.
 *
 * @param files Pages below `root`.
 * @param folder Where scripts and stylesheets stand, below `root`.
 * @returns What makes a page, as it was read, one that asks for the stylesheets of its kind.
 */
export async function makeStylesheets(
  root: string,
  files: readonly string[],
  folder: string,
): Promise<(file: string, html: string) => string> {
  const assets = await Assets.read(join(root, folder));
  const stylesheets = new Map<string, Stylesheets>();
  for (const kind of readKinds(root, files, assets)) {
    const written = writeStylesheets(join(root, folder), kind, assets);
    for (const file of kind.files) stylesheets.set(file, written);
  }
  for (const name of assets.sheetsOfPages()) rmSync(join(root, folder, name));
  return (file, html) => {
    const own = stylesheets.get(file);
    return own === undefined ? html : askFor(own, html);
  };
}

/** Pages that share their stylesheets. */
interface Kind {
  name: string;
  files: string[];
  names: Names;
  /** What Starlight says of a page on its root, as far as all of them have it. */
  root: Set<string>;
  /** Texts whose names are among them already. */
  known: Set<string>;
  scripts: Set<string>;
  /** Texts of styles as the pages have them, each order once. */
  orders: Map<string, string[]>;
}

function readKinds(root: string, files: readonly string[], assets: Assets): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const file of files) {
    const { sources, html } = cutStyles(readFileSync(join(root, file), 'utf8'));
    if (sources.length === 0) continue;
    const name = /\sdata-page-kind="([\w-]+)"/.exec(html)?.[1] ?? 'page';
    const scripts = modulesOf(html);
    const styles = sources.map((source) => textOf(source, assets));
    const key = mixed.has(name) ? [name, ...scripts, ...styles].join('\n') : name;
    const attributes = new Set(/<html\b[^>]*>/.exec(html)?.[0].match(/\bdata-has-[\w-]+/g));
    const kind: Kind = kinds.get(key) ?? {
      name,
      files: [],
      names: noNames(),
      root: attributes,
      known: new Set(),
      scripts: new Set(),
      orders: new Map(),
    };
    kinds.set(key, kind);
    for (const attribute of kind.root) if (!attributes.has(attribute)) kind.root.delete(attribute);
    kind.files.push(file);
    addPageNames(kind.names, html, kind.known);
    for (const script of scripts) kind.scripts.add(script);
    kind.orders.set(styles.join('\n'), styles);
  }
  return [...kinds.values()];
}

/** Kinds whose pages are each made of other parts: those that load the same files are alike. */
const mixed = new Set(['page', 'tool', 'sheet']);

/** Starlight's paper styles come before all others, which win over them; in a layer they do so wherever they stand. */
function textOf(source: Source, assets: Assets): string {
  if ('text' in source) return source.text;
  const text = assets.text(basename(source.href));
  return source.media === 'print' ? `@layer starlight.print{${text}}` : text;
}

/** File names, and short names of the scopes by which Astro keeps styles to a component, as far as the files ask for them. */
interface Stylesheets {
  screen: string;
  paper: string;
  scopes: ReadonlyMap<string, string>;
}

function writeStylesheets(folder: string, { name, names, root, scripts, orders }: Kind, assets: Assets): Stylesheets {
  const css = mergeOrders([...orders.values()].sort((a, b) => b.length - a.length)).join('\n');
  const vocabulary = new Vocabulary([names, ...assets.namesOf([...scripts]), assets.propertiesOfOtherSheets()], { kind: name, root });
  const sifted = siftStyles(css, vocabulary);
  const found = new Set(`${sifted.screen}${sifted.paper}`.match(scope));
  const scopes = new Map([...found].map((name, index) => [name, `s-${index.toString(36)}`]));
  const shorten = (text: string) => text.replace(scope, (name) => scopes.get(name) ?? name);
  const [screen, paper] = [shorten(sifted.screen), shorten(sifted.paper)];
  const written = { screen: fileName(name, screen), paper: fileName(`${name}-paper`, paper), scopes };
  writeFileSync(join(folder, written.screen), screen);
  writeFileSync(join(folder, written.paper), paper);
  return written;
}

const scope = /astro-\w{8}/g;

function askFor({ screen, paper, scopes }: Stylesheets, html: string): string {
  const cut = cutStyles(html);
  const address = cut.sources.flatMap((source) => ('href' in source ? [dirname(source.href)] : []))[0] ?? '';
  return renameScopes(putSheets(cut, `${address}/${screen}`, `${address}/${paper}`), scopes);
}

const fileName = (name: string, text: string): string => `${name}.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.css`;
