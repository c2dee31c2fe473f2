import { minifySync } from 'rolldown/utils';

/** A page's inline scripts. A tag that stands inside a value, a comment or a text is none, and blocks of data are no scripts. */
export function inlineScripts(html: string): { text: string; isInMain: boolean }[] {
  let isInMain = false;
  return [...html.matchAll(token)].flatMap(([tag, name = '', attributes = '', text = '']) => {
    isInMain ||= /^<main\b/i.test(tag);
    return name.toLowerCase() === 'script' && !/\s(?:src=|type="?application\/json)/.test(attributes) ? [{ text, isInMain }] : [];
  });
}

/** A page whose scripts that stand in it as they were written are said as shortly as its modules, in no newer a language. */
export const shortenScripts = (html: string): string =>
  html.replace(token, (tag: string, ...[name, attributes, text = '']: (string | undefined)[]) =>
    name?.toLowerCase() === 'script' && attributes === '' ? tag.slice(0, 8) + shorten(text) + tag.slice(8 + text.length) : tag,
  );

const shortened = new Map<string, string>();

/** @throws Error when it is no script. */
function shorten(text: string): string {
  const known = shortened.get(text);
  if (known !== undefined) return known;
  const { code, errors } = minifySync('inline.js', text, { module: false, compress: { target: 'es2015' } });
  const [error] = errors;
  if (error) throw new Error(`A script in a page cannot be read: ${error.message}`);
  shortened.set(text, code);
  return code;
}

/** A comment; an element that holds nothing but text; any other tag. */
const token =
  /<!--[^]*?-->|<(script|style|title|textarea)\b((?:[^>"']|"[^"]*"|'[^']*')*)>([^]*?)<\/\1\s*>|<[a-z/!](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
