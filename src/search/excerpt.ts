/** A piece of an excerpt: plain text, marked if it matched. */
export interface Piece {
  text: string;
  marked: boolean;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", nbsp: ' ' };

/**
 * Pagefind gives an excerpt as HTML: escaped text with `<mark>` around what matched. This takes it apart into text,
 * so that nothing of it is ever parsed as HTML.
 */
export function splitExcerpt(excerpt: string): Piece[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, index) => ({ text: decode(part), marked: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

function decode(text: string): string {
  return text.replace(/\u200b/g, '').replace(/&(#?\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
}
