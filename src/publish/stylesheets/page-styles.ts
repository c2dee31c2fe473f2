import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Assets } from './assets.ts';
import { addPageNames, noNames, Vocabulary, type Names } from './names.ts';
import { siftStyles } from './sift.ts';
import { mergeOrders, modulesOf, putSheets, renameScopes, type Cut, type Source } from './sources.ts';

/**
 * Makes one stylesheet for every kind of page with what such pages use, and one for paper that screens do not wait for, in place of
 * the files and styles that its parts brought along, which it takes away.
 *
 * @param folder Where scripts and stylesheets stand.
 * @returns What makes of a page that was cut one that asks for the stylesheets of its kind.
 */
export function makeStylesheets(folder: string, assets: Assets, pages: readonly Cut[]): (page: Cut) => string {
  const stylesheets = new Map<Cut, Stylesheets>();
  for (const kind of readKinds(pages, assets)) {
    const written = writeStylesheets(folder, kind, assets);
    for (const page of kind.pages) stylesheets.set(page, written);
  }
  for (const name of assets.sheetsOfPages()) rmSync(join(folder, name));
  return (page) => {
    const own = stylesheets.get(page);
    return own === undefined ? page.html : askFor(own, page);
  };
}

/** Pages that share their stylesheets. */
interface Kind {
  name: string;
  pages: Cut[];
  names: Names;
  /** What Starlight says of a page on its root, as far as all of them have it. */
  root: Set<string>;
  /** Texts whose names are among them already. */
  known: Set<string>;
  scripts: Set<string>;
  /** Texts of styles as the pages have them, each order once. */
  orders: Map<string, string[]>;
}

function readKinds(pages: readonly Cut[], assets: Assets): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const page of pages) {
    const { sources, html } = page;
    if (sources.length === 0) continue;
    const name = /\sdata-page-kind="([\w-]+)"/.exec(html)?.[1] ?? 'page';
    const scripts = modulesOf(html);
    const styles = sources.map((source) => textOf(source, assets));
    const key = mixed.has(name) ? [name, ...scripts, ...styles].join('\n') : name;
    const attributes = new Set(/<html\b[^>]*>/.exec(html)?.[0].match(/\bdata-has-[\w-]+/g));
    const kind: Kind = kinds.get(key) ?? {
      name,
      pages: [],
      names: noNames(),
      root: attributes,
      known: new Set(),
      scripts: new Set(),
      orders: new Map(),
    };
    kinds.set(key, kind);
    for (const attribute of kind.root) if (!attributes.has(attribute)) kind.root.delete(attribute);
    kind.pages.push(page);
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

function askFor({ screen, paper, scopes }: Stylesheets, page: Cut): string {
  const address = page.sources.flatMap((source) => ('href' in source ? [dirname(source.href)] : []))[0] ?? '';
  return renameScopes(putSheets(page, `${address}/${screen}`, `${address}/${paper}`), scopes);
}

const fileName = (name: string, text: string): string => `${name}.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.css`;
