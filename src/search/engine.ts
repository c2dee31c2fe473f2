import type { PageKind } from './page-kind.ts';

/**
 * What finds pages: Pagefind's index, or plain text where nothing can be fetched. It knows words only; readings, synonyms,
 * the check against the text, and the order are the same for every engine (`find.ts`).
 */
export interface Engine {
  /**
   * Pages that may hold all words, best first. It may name pages that do not: they are checked. `asPhrase`: the pieces of
   * the one word stand together. Rejects if the index cannot be had.
   */
  find: (words: readonly string[], options: { asPhrase: boolean; kind?: PageKind | undefined }) => Promise<Candidate[]>;
}

export interface Candidate {
  /** The same for the same page in every answer. */
  id: string;
  score: number;
  /** Whether the title, as far as the engine knows. */
  inTitle: boolean;
  load: () => Promise<PageText>;
}

/** A page as it was indexed. */
export interface PageText {
  /** Address with the base path. */
  href: string;
  title: string;
  kind: PageKind;
  /** 「A はじめの仕事」, if the page belongs to a stage. */
  stage?: string | undefined;
  /** What the page is for, in a sentence, where that says more than the text around a word. */
  purpose?: string | undefined;
  /** Title and body; what stands in one block stands on one line. */
  text: string;
  /** The text as it is compared (`fold.ts`), where that is known beforehand. */
  folded?: string;
  /** Headings below the title, in order, with the place in `text` where each begins. */
  headings: { href: string; title: string; at: number }[];
}
