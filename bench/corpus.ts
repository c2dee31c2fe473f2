import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageText } from '../src/search/engine.ts';

/** Numbers from 0 to 1, the same in every run. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/**
 * Writes so many pages as Starlight lays them out, made of the course's own sentences in new orders; each a third as long as a
 * page of the course. Gives their texts by address.
 */
export function writeCorpus(folder: string, count: number, pages: readonly PageText[], random: () => number): Map<string, string> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sentences = pages.flatMap(({ text }) => text.split(/(?<=。)|\n/).filter((sentence) => sentence.trim().length > 5));
  const headings = pages.flatMap((page) => page.headings.map(({ title }) => title));
  const texts = new Map<string, string>();
  for (let number = 0; number < count; number += 1) {
    const original = pick(pages);
    const title = `${original.title} ${String(number)}`;
    const parts = [`<h1 id="_top">${escape(title)}</h1>`];
    let text = title;
    for (let part = 0; text.length < original.text.length / 3; part += 1) {
      const heading = pick(headings);
      const paragraphs = Array.from({ length: 3 }, () => Array.from({ length: 3 }, () => pick(sentences).trim()).join(''));
      parts.push(`<h2 id="part-${String(part)}">${escape(heading)}</h2>`, ...paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`));
      text += ['', heading, ...paragraphs].join('\n');
    }
    const path = `/p${String(number)}/`;
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(
      join(folder, path, 'index.html'),
      `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${escape(title)}</title></head><body><main data-pagefind-body><div data-pagefind-filter="kind:${original.kind}" data-pagefind-meta="kind:${original.kind}">${parts.join('')}</div></main></body></html>`,
    );
    texts.set(path, text);
  }
  return texts;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
