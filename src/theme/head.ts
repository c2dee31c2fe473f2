/** A tag of a page's head, as Starlight keeps it. */
interface HeadTag {
  tag: string;
  attrs?: Record<string, unknown> | undefined;
  content?: string | undefined;
}

/** Cards of social networks and version numbers are of no use to anyone who comes here. */
const needless = /^(?:twitter:|og:(?:url|type|locale|site_name)$|generator$)/;

/**
 * A page's head without what is of no use. Starlight writes what stands inside a tag as it is, and so a name with `<` is
 * made text here; attributes are escaped where they are written.
 */
export function cleanHead<T extends HeadTag>(head: readonly T[]): T[] {
  return head
    .filter(({ attrs = {} }) => ![attrs['property'], attrs['name']].some((name) => typeof name === 'string' && needless.test(name)))
    .map((tag) => (tag.tag === 'title' && tag.content !== undefined ? { ...tag, content: textInTitle(tag.content) } : tag));
}

/** Prints a text at the foot of every sheet of paper. */
export function footStyle(text: string): string {
  return `@page{@bottom-left{content:${cssString(text)};font-size:8pt}}`;
}

/** A text as a string of CSS. What could end the string, or the element it stands in, is written by its number. */
export function cssString(text: string): string {
  return `"${text.replace(/\p{Cc}/gu, ' ').replace(/["\\<]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)}"`;
}

function textInTitle(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
