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

/** `search.json`: everything the search knows of words. All of it comes from `content/glossary.yaml` and `content/ruby.yaml`. */
export interface SearchWords {
  terms: Term[];
  others: OtherWord[];
}
