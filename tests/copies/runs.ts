/** Letters and digits alone, in one width: what is left of a text when its layout does not matter. */
export const plainText = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');

/** What a page says, without what is marked as a quotation or as the title of a work, and without addresses of pages. */
export function textOfPage(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  return main
    .replace(/<(script|style|cite|q)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<blockquote cite=[\s\S]*?<\/blockquote>/g, '')
    .split(/<\/?(?:p|li|dt|dd|td|th|h[1-6]|section|div|figcaption|desc|title|text|option|label|legend|summary|ul|ol|table|tr)\b[^>]*>/)
    .map((part) => plainText(decode(part.replace(/<[^>]+>/g, '').replace(/https?:[^\s（）]+/g, ''))))
    .filter((part) => part !== '');
}

/** A run of characters that stands in a text and in a document. */
export interface Run {
  run: string;
  /** Name of the document. */
  from: string;
}

/**
 * The longest runs of at least `length` characters that texts share with documents.
 *
 * @param allowed Titles and names that may stand in both.
 */
export function findRuns(
  texts: readonly string[],
  documents: readonly { name: string; text: string }[],
  length: number,
  allowed: readonly string[] = [],
): Run[] {
  const runs: Run[] = [];
  for (const text of texts) {
    for (let start = 0; start + length <= text.length;) {
      const piece = text.slice(start, start + length);
      const document = documents.find((candidate) => candidate.text.includes(piece));
      if (!document) {
        start += 1;
        continue;
      }
      let end = start + length;
      while (end < text.length && document.text.includes(text.slice(start, end + 1))) end += 1;
      const run = text.slice(start, end);
      if (!allowed.some((title) => title.includes(run))) runs.push({ run, from: document.name });
      start = end;
    }
  }
  return runs;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };
const decode = (text: string): string => text.replace(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole);
