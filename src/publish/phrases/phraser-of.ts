import type { ContentFiles } from '../content-files.ts';
import { createPhraser, type Phraser } from './phrases.ts';

/** Cuts texts into phrases with the words of the course. */
export function phraserOf({ glossary, ownTerms, ruby }: Pick<ContentFiles, 'glossary' | 'ownTerms' | 'ruby'>): Phraser {
  const { terms, words } = glossary.data;
  return createPhraser([
    ...[...terms, ...ownTerms].map(({ term }) => term.replace(/（.*$/, '')),
    ...[...words, ...ruby.data.words].map(({ word }) => word),
  ]);
}
