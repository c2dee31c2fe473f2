/** Names found in a text. */
export interface Names {
  /** What elements are called, in lower case. */
  tags: Set<string>;
  /** Classes, ids, attributes, values. */
  words: Set<string>;
  /** Names that are put together in scripts are known by a part, to its hyphen: `sheet-head-${field}` begins with `sheet-head-`. */
  beginnings: Set<string>;
  endings: Set<string>;
}

export const noNames = (): Names => ({ tags: new Set(), words: new Set(), beginnings: new Set(), endings: new Set() });

/**
 * What a script may add to a page. Any word may be a name, but not what is only asked for: a property (`.options`), a selector
 * (`'.row'`). Attributes of data are properties, too (`dataset.state`), and elements are drawn as `button.quiet`.
 */
export function addScriptNames(names: Names, code: string): Names {
  for (const [word] of code.matchAll(/(?<![.\w-])[\w-]+|(?<=\bdataset\.)\w+/g)) {
    // A sign alone, as in `--left`, is the beginning of nothing.
    if (/^-+$/.test(word)) continue;
    if (word.endsWith('-')) names.beginnings.add(word);
    else if (word.startsWith('-') && !word.startsWith('--')) names.endings.add(word);
    else names.words.add(word);
  }
  for (const [drawn] of code.matchAll(/(?<=["'`])[a-z]\w*(?:\.[\w-]+)+(?=["'`])/g)) {
    const [tag = '', ...classes] = drawn.split('.');
    names.tags.add(tag);
    for (const name of classes) names.words.add(name);
  }
  for (const [, tag = ''] of code.matchAll(/["'`<]([a-z][a-z\d-]*)["'`>]/gi)) names.tags.add(tag.toLowerCase());
  return names;
}

/**
 * What a page is built with, and what the scripts and data within it may add.
 *
 * @param known Tags and scripts whose names were added already: pages of a kind share most of them.
 */
export function addPageNames(names: Names, html: string, known = new Set<string>()): void {
  const isKnown = (text: string) => known.size === known.add(text).size;
  const markup = html.replace(code, (_, tag: string | undefined, text = '') => {
    if (tag !== undefined) names.tags.add(tag);
    if (tag === 'script' && !isKnown(text as string)) addScriptNames(names, text as string);
    return '';
  });
  for (const [whole, tag = '', attributes = ''] of markup.matchAll(openingTag)) {
    if (isKnown(whole)) continue;
    names.tags.add(tag.toLowerCase());
    for (const [, attribute = '', value = ''] of attributes.matchAll(attributeAndValue)) {
      names.words.add(attribute);
      if (/^(?:class|id|dir|data-.*)$/.test(attribute)) for (const [word] of value.matchAll(/[^\s"']+/g)) names.words.add(word);
      // A colour of a drawing may be asked for as well: `stroke="var(--rule)"`.
      if (attribute === 'style' || value.includes('var(')) for (const [word] of value.matchAll(/--[\w-]+/g)) names.words.add(word);
    }
  }
}

const code = /<(script|style)\b(?:"[^"]*"|'[^']*'|[^>"'])*>([^]*?)<\/\1>|<!--[^]*?-->/g;
const openingTag = /<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const attributeAndValue = /([^\s=/]+)(?:=("[^"]*"|'[^']*'|[^\s"']+))?/g;

/** What pages of a kind are built with, and no script changes. */
export interface Fixed {
  kind: string;
  /** Attributes that the root of all of them has. */
  root: ReadonlySet<string>;
}

/** All that may stand in the pages of a kind. */
export class Vocabulary {
  readonly #all = noNames();
  readonly fixed: Fixed | undefined;

  constructor(all: Iterable<Names>, fixed?: Fixed) {
    this.fixed = fixed;
    for (const names of all)
      for (const kind of ['tags', 'words', 'beginnings', 'endings'] as const) for (const name of names[kind]) this.#all[kind].add(name);
  }

  hasTag(tag: string): boolean {
    return this.#all.tags.has(tag.toLowerCase());
  }

  has(name: string): boolean {
    const { words, beginnings, endings } = this.#all;
    if (words.has(name)) return true;
    return [...name.matchAll(/-/g)].some(({ index }) => beginnings.has(name.slice(0, index + 1)) || endings.has(name.slice(index)));
  }

  /** The platform may set any attribute; those of data are ours. Scripts call `data-page-kind` `pageKind`. */
  hasAttribute(attribute: string): boolean {
    if (!attribute.startsWith('data-')) return true;
    return this.has(attribute) || this.has(attribute.slice(5).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  }
}
