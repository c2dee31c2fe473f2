import type { PageKind } from './page-kind.ts';

/** A term of the glossary, as the search knows it. */
export interface Term {
  id: string;
  term: string;
  /** Hiragana. */
  reading: string;
  /** Abbreviations and jargon people type. */
  aliases: string[];
  definition: string;
  /** What marks a meaning that no text gives: 「未確認」. */
  mark?: string | undefined;
}

/** A word that is no term of the course, but is read, spelt or called in ways that people type. */
interface OtherWord {
  word: string;
  reading?: string | undefined;
  aliases: string[];
}

/** A page of the site's own. */
export interface Door {
  /** Address with the base path. */
  href: string;
  title: string;
  kind: PageKind;
  /** The room of the bar in which it lies. */
  room: string;
  /** What one comes for, in a sentence. */
  purpose: string;
  /** What people call what is found there. */
  aliases: string[];
}

/**
 * `search.json`: everything the search knows of words. All of it comes from `content/glossary.yaml`, `content/ruby.yaml` and
 * `content/doors.yaml`.
 */
export interface SearchWords {
  doors: Door[];
  terms: Term[];
  others: OtherWord[];
}
