import { fileOf, type Site } from './addresses.ts';

/**
 * A JSON file of the site as a classic script that hands its value to `loader.ts`, addresses of the site made ones of the folder.
 * A browser reads a function in brackets at once, while the script comes, and not a second time when it is called.
 */
export function dataScript(path: string, value: unknown, site: Site): string {
  const marked = JSON.stringify(mapTexts(value, (text) => withFile(text, site, mark)));
  return `musubime.data(${JSON.stringify(path)},(function(r){return ${marked.replaceAll(`"${JSON.stringify(mark).slice(1, -1)}`, 'r+"')}}));\n`;
}

/** The data of a widget, as it stands in a page: addresses of the site lead on from that page. */
export const pageData = (json: string, site: Site, root: string): string =>
  JSON.stringify(mapTexts(JSON.parse(json), (text) => withFile(text, site, root))).replaceAll('<', '\\u003c');

const withFile = (text: string, site: Site, root: string): string => {
  const file = fileOf(text, site);
  return file === undefined ? text : root + file;
};

/** Stands in no text. */
const mark = '\u0000';

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, map)]));
}
