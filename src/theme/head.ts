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

/** Prints a text at the foot of every sheet of paper. Whatever could end the string or the element becomes a space. */
export function footStyle(text: string): string {
  return `@page{@bottom-left{content:"${text.replace(/["\\<\p{Cc}]/gu, ' ')}";font-size:8pt}}`;
}

function textInTitle(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
