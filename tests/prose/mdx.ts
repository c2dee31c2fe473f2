import { excerpt, type Cut, type Excerpt } from './excerpt.ts';
import { readValues, type Value } from './values.ts';

/** What there is to read in a page. */
export interface PageProse {
  /** The body as plain Markdown: no imports, no tags, no braces. */
  body: Excerpt;
  /** Texts outside the body: frontmatter values, attributes of components, labels of asides. */
  values: Value[];
}

/** What the reader sees where a component prints a short text of its own. */
const printed: Record<string, string> = { Stat: '数値', Town: '数値', To: '題名' };

/** Separates the Japanese of an MDX page from its machinery. */
export function readPage(source: string, file: string): PageProse {
  const front = /^---\n(.*?\n)?---\n/s.exec(source);
  const cuts: Cut[] = front ? [{ start: 0, end: front[0].length, instead: '' }] : [];
  const values = front ? readValues(front[1] ?? '', file).map((value) => ({ ...value, position: value.position + '---\n'.length })) : [];

  let at = front?.[0].length ?? 0;
  const skip = (end: number, instead = '') => {
    cuts.push({ start: at, end, instead });
    at = end;
  };
  while (at < source.length) {
    const atLineStart = at === 0 || source[at - 1] === '\n';
    const rest = source.slice(at);
    const block = atLineStart
      ? (/^(`{3,}|~{3,}).*?\n\1[^\n]*/s.exec(rest) ?? /^(?:import|export)\s.*?(?=\n\n|(?![\s\S]))/s.exec(rest))
      : null;
    const aside = atLineStart ? /^:::(?:\w+(?:\[(.*)\])?)?[^\n]*/.exec(rest) : null;
    const code = /^(`+)(?!`).*?[^`]\1(?!`)/s.exec(rest);
    if (block) {
      skip(at + block[0].length);
    } else if (aside) {
      if (aside[1] !== undefined) values.push({ text: aside[1], position: at, key: '' });
      skip(at + aside[0].length);
    } else if (code) {
      at += code[0].length;
    } else if (source[at] === '\\') {
      at += 2;
    } else if (source[at] === '{') {
      skip(endOfBraces(source, at), textOfExpression(rest));
    } else if (/^<(?:\/?[A-Za-z]|\/?>)/.test(rest)) {
      const tag = readTag(source, at);
      values.push(...tag.values);
      skip(tag.end, tag.closesItself ? (printed[tag.name] ?? '') : '');
    } else {
      at += 1;
    }
  }
  return { body: excerpt(source, cuts), values };
}

/** `{'text'}` prints its text; any other expression prints something that is not in the file. */
function textOfExpression(rest: string): string {
  return /^\{\s*(['"`])([^'"`]*)\1\s*\}/.exec(rest)?.[2] ?? '';
}

/** The position after the brace that closes the one at `start`. */
function endOfBraces(source: string, start: number): number {
  let depth = 0;
  for (let i = start; i < source.length; i += 1) {
    const character = source[i] ?? '';
    if (source.startsWith('/*', i)) i = Math.max(i, source.indexOf('*/', i) + 1);
    else if (/["'`]/.test(character)) i = Math.max(i, source.indexOf(character, i + 1));
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth === 0) return i + 1;
  }
  return source.length;
}

function readTag(source: string, start: number) {
  const values: Value[] = [];
  const name = /^<\/?([\w.]*)/.exec(source.slice(start))?.[1] ?? '';
  let i = start + 1;
  while (i < source.length && source[i] !== '>') {
    const character = source[i] ?? '';
    if (character === '{') {
      const end = endOfBraces(source, i);
      for (const match of source.slice(i, end).matchAll(/(['"`])(.*?)\1/gs))
        values.push({ text: match[2] ?? '', position: i + match.index, key: '' });
      i = end;
    } else if (character === '"' || character === "'") {
      const end = source.indexOf(character, i + 1);
      if (end < 0) break;
      values.push({ text: source.slice(i + 1, end), position: i, key: '' });
      i = end + 1;
    } else {
      i += 1;
    }
  }
  return { name, values, end: i + 1, closesItself: source[i - 1] === '/' };
}
