import { basename } from 'node:path';

/** A stylesheet as a built page loads it: a file by its address, or the text of a `<style>`. */
export type Source = { href: string; media: string | undefined } | { text: string };

/** A page without its stylesheets. */
export interface Cut {
  sources: Source[];
  html: string;
  /** Where the first of them stood. */
  at: number;
}

/** What stands before the first file, `@page` with the page's own title, is the page's own and stays. */
export function cutStyles(html: string): Cut {
  const end = html.indexOf('</head>');
  const at = html.search(sheetLink);
  if (at < 0 || at > end) return { sources: [], html, at: end };
  const sources: Source[] = [];
  const rest = html.slice(at, end).replace(linkOrStyle, (_, attributes: string | undefined, text = '') => {
    sources.push(
      attributes === undefined
        ? { text: text as string }
        : { href: valueOf(attributes, 'href') ?? '', media: valueOf(attributes, 'media') },
    );
    return '';
  });
  return { sources, html: html.slice(0, at) + rest + html.slice(end), at };
}

/** A page that was cut, with files in the place of what it had. */
export function putSheets({ html, at }: Cut, screen: string, paper: string): string {
  return `${html.slice(0, at)}<link rel="stylesheet" href="${screen}"><link rel="stylesheet" href="${paper}" media="print">${html.slice(at)}`;
}

/** A page in which the classes by which Astro keeps styles to a component have short names, and are gone where no style asks for them. */
export function renameScopes(html: string, names: ReadonlyMap<string, string>): string {
  return html.replace(/(<[a-z][\w-]*(?:\s[\w-]+(?:="[^"]*")?)*?)\sclass="([^"]*\bastro-[^"]*)"/g, (_, before: string, classes: string) => {
    const kept = classes.split(' ').flatMap((name) => (/^astro-\w{8}$/.test(name) ? (names.get(name) ?? []) : name));
    return kept.length === 0 ? before : `${before} class="${kept.join(' ')}"`;
  });
}

/** File names of the module scripts that a page loads itself. */
export const modulesOf = (html: string): string[] =>
  [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, address = '']) => basename(address));

/** One order in which everything stands as it does in each of several lists. Where two of them differ, the first counts. */
export function mergeOrders(lists: Iterable<readonly string[]>): string[] {
  const merged: string[] = [];
  for (const list of lists) {
    let place = 0;
    for (const item of list) {
      const known = merged.indexOf(item);
      if (known < 0) merged.splice(place, 0, item);
      place = known < 0 ? place + 1 : Math.max(place, known + 1);
    }
  }
  return merged;
}

const sheetLink = /<link rel="stylesheet"[^>]*>/;
const linkOrStyle = /<link rel="stylesheet"([^>]*)>|<style>([^]*?)<\/style>/g;
const valueOf = (attributes: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
