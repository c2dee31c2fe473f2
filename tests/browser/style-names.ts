import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { Assets } from '../../src/publish/stylesheets/assets.ts';
import { addPageNames, noNames, Vocabulary } from '../../src/publish/stylesheets/names.ts';
import { modulesOf } from '../../src/publish/stylesheets/sources.ts';
import { addresses } from './addresses.ts';

/**
 * Expects that a page holds no name its stylesheet was not made for. The build keeps the rules for names that it finds in pages and in
 * scripts (`publish/stylesheets/`); a script that brings another, put together from parts, would go without its styles.
 */
export async function expectNamesKnown(page: Page, state: string): Promise<void> {
  const { sheet, tags, words, attributes } = await page.evaluate(findNames);
  const known = await vocabularyOf(sheet);
  const unknown = [
    ...tags.filter((tag) => !known.hasTag(tag)),
    ...words.filter((word) => !known.has(word)),
    ...attributes.filter((attribute) => !known.hasAttribute(attribute)),
  ];
  expect.soft(unknown, `names that have no styles: ${state}`).toEqual([]);
}

/** Runs in the page. */
function findNames() {
  const all = [...document.querySelectorAll('*')];
  const unique = (names: string[]) => [...new Set(names)];
  const file = (address: string) => new URL(address).pathname.split('/').at(-1) ?? '';
  return {
    sheet: file(document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.href ?? 'about:none'),
    tags: unique(all.map(({ localName }) => localName)),
    words: unique(all.flatMap(({ classList }) => [...classList])),
    attributes: unique(all.flatMap((element) => element.getAttributeNames())),
  };
}

const vocabularies = new Map<string, Promise<Vocabulary>>();

/** All that the pages with a stylesheet, and their scripts, may hold. */
function vocabularyOf(sheet: string): Promise<Vocabulary> {
  const known = vocabularies.get(sheet) ?? readVocabulary(sheet);
  vocabularies.set(sheet, known);
  return known;
}

/** Two sites that were built may have one stylesheet of a kind: its names are those of both. */
async function readVocabulary(sheet: string): Promise<Vocabulary> {
  const folders = ['dist', addresses.example.folder].filter((site) => existsSync(join(site, '_astro', sheet)));
  if (folders.length === 0) throw new Error(`No site that was built holds ${sheet}.`);
  const names = noNames();
  const scripts = await Promise.all(
    folders.map(async (folder) => {
      const pages = globSync('**/*.html', { cwd: folder })
        .map((file) => readFileSync(join(folder, file), 'utf8'))
        .filter((html) => html.includes(`/${sheet}"`));
      for (const html of pages) addPageNames(names, html);
      return (await Assets.read(join(folder, '_astro'))).namesOf(pages.flatMap(modulesOf));
    }),
  );
  return new Vocabulary([names, ...scripts.flat()]);
}
