import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rewritePage } from './rewrite-page.ts';

/** A file that is there to be taken, as a page lists it. */
export interface ReleasedFile {
  /** Relative to the base. */
  path: string;
  title: string;
  /** What stands behind the link, e.g. its pages and size. */
  note: string;
}

/**
 * Writes links to files into the places that pages of a built site keep for them (`host/ReleasedFiles.astro`); without a file such a
 * place stays hidden. Written again, the list is the new one.
 * A page that a host has replaced keeps none.
 *
 * @param pages Paths of HTML files in the site.
 */
export function listReleasedFiles(site: string, base: string, pages: readonly string[], of: string, files: readonly ReleasedFile[]): void {
  const links = files.map(({ path, title, note }) => `<li><a href="${base}${path}">${title}</a>${note}</li>`).join('');
  const place = new RegExp(`(<ul data-files="?${of}"?)(?: hidden(?:=""|))?>[^]*?</ul>`);
  for (const page of pages) {
    const html = readFileSync(join(site, page), 'utf8');
    rewritePage(
      site,
      page,
      html.replace(place, (_, start: string) => `${start}>${links}</ul>`),
    );
  }
}
