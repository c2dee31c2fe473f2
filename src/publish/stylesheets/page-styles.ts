import { createHash } from 'node:crypto';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Assets } from './assets.ts';
import { addPageNames, noNames, Vocabulary, type Names } from './names.ts';
import { siftStyles } from './sift.ts';
import { cutStyles, dropScopes, mergeOrders, modulesOf, putSheets, type Source } from './sources.ts';

/**
 * Gives every kind of page one stylesheet with what such pages use, and one for paper that screens do not wait for, in place of
 * the files and styles that its parts brought along.
 */
export function pageStyles(): AstroIntegration {
  let folder = '';
  return {
    name: 'musubime:page-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.build.assets;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const assets = await Assets.read(join(root, folder));
        for (const kind of await readKinds(root, assets)) await writeKind(root, folder, kind, assets);
        await Promise.all(assets.sheetsOfPages().map((name) => rm(join(root, folder, name))));
      },
    },
  };
}

/** Pages that share their stylesheets. */
interface Kind {
  name: string;
  files: string[];
  names: Names;
  scripts: Set<string>;
  /** Texts of styles as the pages have them, each order once. */
  orders: Map<string, string[]>;
}

async function readKinds(root: string, assets: Assets): Promise<Kind[]> {
  const kinds = new Map<string, Kind>();
  for await (const file of glob('**/*.html', { cwd: root })) {
    const { sources, html } = cutStyles(await readFile(join(root, file), 'utf8'));
    if (sources.length === 0) continue;
    const name = /\sdata-page-kind="([\w-]+)"/.exec(html)?.[1] ?? 'page';
    const scripts = modulesOf(html);
    const styles = sources.map((source) => textOf(source, assets));
    const key = mixed.has(name) ? [name, ...scripts, ...styles].join('\n') : name;
    const kind: Kind = kinds.get(key) ?? { name, files: [], names: noNames(), scripts: new Set(), orders: new Map() };
    kinds.set(key, kind);
    kind.files.push(file);
    addPageNames(kind.names, html);
    for (const script of scripts) kind.scripts.add(script);
    kind.orders.set(styles.join('\n'), styles);
  }
  return [...kinds.values()];
}

/** Kinds whose pages are each made of other parts: those that load the same files are alike. */
const mixed = new Set(['page', 'tool']);

/** Starlight's paper styles come before all others, which win over them; in a layer they do so wherever they stand. */
function textOf(source: Source, assets: Assets): string {
  if ('text' in source) return source.text;
  const text = assets.text(basename(source.href));
  return source.media === 'print' ? `@layer starlight.print{${text}}` : text;
}

async function writeKind(root: string, folder: string, { name, files, names, scripts, orders }: Kind, assets: Assets): Promise<void> {
  const css = mergeOrders([...orders.values()].sort((a, b) => b.length - a.length)).join('\n');
  const { screen, paper } = siftStyles(css, new Vocabulary([names, ...assets.namesOf([...scripts])]));
  const scopes = new Set(`${screen}${paper}`.match(/astro-\w{8}/g));
  const screenFile = fileName(name, screen);
  const paperFile = fileName(`${name}-paper`, paper);
  await writeFile(join(root, folder, screenFile), screen);
  await writeFile(join(root, folder, paperFile), paper);
  for (const file of files) {
    const html = await readFile(join(root, file), 'utf8');
    const cut = cutStyles(html);
    const address = cut.sources.flatMap((source) => ('href' in source ? [dirname(source.href)] : []))[0] ?? '';
    const page = putSheets(cut, `${address}/${screenFile}`, `${address}/${paperFile}`);
    await writeFile(
      join(root, file),
      dropScopes(page, (scope) => scopes.has(scope)),
    );
  }
}

const fileName = (name: string, text: string): string => `${name}.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.css`;
