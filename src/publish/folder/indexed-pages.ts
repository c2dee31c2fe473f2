import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PageText } from '../../search/engine.ts';
import { readPage } from '../../search/pagefind-engine.ts';

/** Every page of a built site as its index keeps it, in the order of addresses, which begin below the site's root. */
export function readIndexedPages(site: string): PageText[] {
  const folder = join(site, 'pagefind/fragment');
  return readdirSync(folder)
    .map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString();
      const page = JSON.parse(text.slice(text.indexOf('{'))) as Parameters<typeof readPage>[0] & { content: string };
      return readPage({ ...page, raw_content: page.content });
    })
    .sort((a, b) => (a.href < b.href ? -1 : 1));
}
