import type { Problem } from '../authoring/problems.ts';
import type { Sourced, SourcedPage } from '../authoring/read.ts';
import { lineBreaks, textsOf } from '../authoring/texts.ts';

/**
 * Percentages typed into the text of a lesson. Code, imports, comments, addresses and attributes are not text.
 */
export function findBarePercentages({ file, body, bodyLine }: Pick<SourcedPage<unknown>, 'file' | 'body' | 'bodyLine'>): Problem[] {
  const text = blankTags(blankCode(body));
  return [...text.matchAll(percentage)].map((match) => ({
    file,
    line: bodyLine + lineBreaks(text, match.index),
    key: '',
    ...advice(match[0]),
  }));
}

/** The same for the texts of frontmatter or of a YAML file. */
export function findBarePercentagesInData({ file, data, lineOf }: Sourced<unknown>): Problem[] {
  return textsOf(data).flatMap(({ path, text }) =>
    [...text.matchAll(percentage)].map((match) => ({ file, line: lineOf(path), key: path.map(String).join('.'), ...advice(match[0]) })),
  );
}

/** MDX with code, imports, comments and addresses blanked; every other character stays at its place. */
export function blankCode(mdx: string): string {
  return notText.reduce((text, pattern) => text.replace(pattern, blank), mdx);
}

/** 42.1%, ４２％, 30パーセント, 約6割, 2〜3割, 三割強 */
const percentage =
  /約?(?:[0-9０-９][0-9０-９.,．，]*\s?(?:[%％]|パーセント)|(?:[0-9０-９]+[〜～~-])?(?:[0-9０-９]+|[一二三四五六七八九十数])割(?![りるれくっ合当引振])(?:[0-9０-９一二三四五六七八九]分)?(?:強|弱|近く|以上|以下|未満)?)/g;

const notText = [
  /^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\1[ \t]*$|(?![\s\S]))/gm,
  /\{\/\*[\s\S]*?\*\/\}/g,
  /(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g,
  /^(?:import|export)\s[^\n]*(?:\n(?!\s*(?:\n|$))[^\n]+)*/gm,
  /(?<=\]\()[^)\s]*(?=[)\s])/g,
  /https?:\/\/[^\s<>）」]+/g,
];

/** An opening or closing tag with its attributes: strings and up to three levels of braces. */
const tag = /<\/?[A-Za-z][\w.:-]*(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}|[^"'{}>])*>/g;

function blankTags(text: string): string {
  return text.replace(tag, blank);
}

function blank(part: string): string {
  return part.replace(/[^\n]/g, ' ');
}

function advice(found: string): Pick<Problem, 'reason' | 'instead'> {
  return {
    reason: `割合「${found}」が文の中に直接書かれています。`,
    instead: '調査の数値は <Stat id="…" />、みなと市の数値は <Town id="…" /> で書きます。そのほかの割合は、数を使わずに言い換えます。',
  };
}
