import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the built site, as far as its HTML tells. */
export interface BuiltPage {
  /** Address below the site's own, with a leading slash. */
  path: string;
  kind: string;
}

/**
 * Every page below a folder, by address. Pages that only send on to another are left out.
 *
 * @throws when nothing was built: an empty list would pass every test.
 */
export function listPages(folder: string): BuiltPage[] {
  const pages = globSync('**/*.html', { cwd: folder })
    .map((file) => ({ file: file.replaceAll('\\', '/'), html: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ html }) => !/<meta[^>]+http-equiv="?refresh/i.test(html))
    .map(({ file, html }) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      kind: /data-page-kind="?([\w-]+)/.exec(html)?.[1] ?? 'none',
    }))
    .sort((a, b) => a.path.localeCompare(b.path, 'en'));
  if (pages.length === 0) throw new Error(`${folder}/ holds no pages. Run: npm run build`);
  return pages;
}
