import { checkPage, type Hit } from './check-page.ts';
import type { Candidate, Engine, PageText } from './engine.ts';
import type { PageKind } from './page-kind.ts';
import { readingsOf, type Reading } from './readings.ts';
import type { Thesaurus } from './thesaurus.ts';

/** What a query found, best first. */
export interface Found {
  /** How the query was understood; empty if no page answers it. */
  reading: Reading;
  hits: Hit[];
  /** Finds further pages of the same kind; undefined once every page has been read. */
  more?: () => Promise<Found>;
}

/** So many pages are read at a time, */
const batch = 6;
/** until so many answer the query, */
const enough = 5;
/** or so many in a row do not, where the words stand as they are; where they merely stand somewhere; and after the first answers. */
const patience = { phrase: 40, loose: 16, after: 6 };

/** Finds the pages that answer a query, by the first way to understand it that any page answers. Pages that are not offered are passed over. */
export async function findPages(
  query: string,
  kind: PageKind | undefined,
  engine: Engine,
  thesaurus: Thesaurus,
  isOffered: (page: PageText) => boolean,
): Promise<Found> {
  for (const reading of readingsOf(query, thesaurus)) {
    const found = await readOn(reading, await listCandidates(reading, kind, engine), [], isOffered);
    if (found.hits.length > 0) return found;
  }
  return { reading: [], hits: [] };
}

interface Listed extends Candidate {
  /** How many words stand in it as they are, as far as the engine knows. */
  phrases: number;
}

async function readOn(
  reading: Reading,
  candidates: readonly Listed[],
  before: readonly Hit[],
  isOffered: (page: PageText) => boolean,
): Promise<Found> {
  const hits: (Hit & { score: number })[] = [];
  const isWhole = (candidate: Listed | undefined) => candidate?.phrases === reading.length;
  let read = 0;
  let inVain = 0;
  const isPatient = () =>
    inVain < (isWhole(candidates[read]) ? patience.phrase : hits.length + before.length > 0 ? patience.after : patience.loose);
  while (read < candidates.length && hits.length < enough && isPatient()) {
    const next = candidates.slice(read, read + batch);
    read += next.length;
    const pages = await Promise.all(next.map(async ({ load, score }) => ({ page: await load(), score })));
    for (const { page, score } of pages.filter((one) => isOffered(one.page))) {
      const hit = checkPage(page, reading);
      inVain = hit ? 0 : inVain + 1;
      if (hit) hits.push({ ...hit, score });
    }
  }
  hits.sort((a, b) => b.worth - a.worth || b.score - a.score);
  const found: Found = { reading, hits: [...before, ...hits] };
  const rest = candidates.slice(read);
  return rest.length > 0 && hits.length > 0 && isPatient() ? { ...found, more: () => readOn(reading, rest, found.hits, isOffered) } : found;
}

/** Pages that may hold the words: those where every word stands as it is first, then those with a word in the title, then by score. */
async function listCandidates(reading: Reading, kind: PageKind | undefined, engine: Engine): Promise<Listed[]> {
  const [together, ...apart] = await Promise.all([
    Promise.all(combine(reading).map((words) => engine.find(words, { asPhrase: false, kind }))),
    ...reading.map((forms) => Promise.all(forms.map((form) => engine.find([form], { asPhrase: true, kind })))),
  ]);
  const listed = new Map<string, Listed>();
  const list = (candidate: Candidate, phrases: number) => {
    const known = listed.get(candidate.id) ?? { ...candidate, phrases: 0 };
    listed.set(candidate.id, {
      ...known,
      score: Math.max(known.score, candidate.score),
      inTitle: known.inTitle || candidate.inTitle,
      phrases: known.phrases + phrases,
    });
  };
  for (const candidate of together.flat()) list(candidate, 0);
  for (const word of apart) {
    for (const candidate of new Map(word.flat().map((found) => [found.id, found])).values()) {
      // A page that holds one word of several as it stands is read only if it may hold the others.
      if (reading.length === 1 || listed.has(candidate.id)) list({ ...candidate, score: 0 }, 1);
    }
  }
  return [...listed.values()].sort((a, b) => b.phrases - a.phrases || Number(b.inTitle) - Number(a.inTitle) || b.score - a.score);
}

const mostCombinations = 6;

/** The words as typed, then with one of them in another form, then all of them in other forms. */
function combine(reading: Reading): string[][] {
  const typed = reading.map((forms) => forms[0] ?? '');
  const single = reading.flatMap((forms, index) => forms.slice(1).map((form) => typed.map((word, i) => (i === index ? form : word))));
  const others = reading.map((forms) => forms[1] ?? forms[0] ?? '');
  return [...new Map([typed, ...single, others].map((words) => [words.join(' '), words])).values()].slice(0, mostCombinations);
}
