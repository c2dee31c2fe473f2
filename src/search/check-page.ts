import type { PageText } from './engine.ts';
import { fold, isSameWord } from './fold.ts';
import type { PageKind } from './page-kind.ts';
import type { Reading } from './readings.ts';

/** A page that holds every word of a reading. */
export interface Hit {
  page: PageText;
  /** Folded forms of the words that stand in it. */
  words: string[];
  /** The higher, the better. Pages are compared by it, and by the engine's score only where it is the same. */
  worth: number;
}

/** Reads a page: a hit if its title or text holds every word in one of its forms. Engines find more than that. */
export function checkPage(page: PageText, reading: Reading): Hit | undefined {
  const title = fold(page.title);
  const text = page.folded ?? fold(page.text);
  // In lists of everything a heading says little.
  const headings = isList(page) ? [] : page.headings.map((heading) => fold(heading.title));
  const worthIn = (form: string): number => {
    if (holds(title, form)) return 6;
    const often = Math.min(text.split(form).length - 1, 10) / 10;
    return (headings.some((heading) => holds(heading, form)) ? 3 : 1) + often;
  };
  const words: string[] = [];
  let isAsTyped = true;
  let worth = worthOf[page.kind];
  for (const forms of reading) {
    const standing = forms.map(fold).filter((form) => holds(title, form) || holds(text, form));
    if (standing.length === 0) return undefined;
    words.push(...standing);
    const typed = forms[0] ?? '';
    // Kana that are the reading of something else stand in the text by chance.
    const isChance = forms.length > 1 && /^[ぁ-ゖー]+$/.test(typed);
    const asTyped = isChance ? [] : standing.filter((form) => isSameWord(form, typed));
    isAsTyped &&= asTyped.length > 0;
    worth += Math.max(...standing.map((form) => worthIn(form) - (asTyped.includes(form) ? 0 : 0.5))) / reading.length;
  }
  return { page, words: [...new Set(words)], worth: isAsTyped ? worth + worthAsTyped : worth };
}

/** A page with the words as they were typed comes before any that calls them something else. */
const worthAsTyped = 10;

const isList = ({ kind }: PageText): boolean => kind === 'term' || kind === 'page';

const worthOf: Record<PageKind, number> = { lesson: 0.4, sheet: 0.4, dialogue: 0.2, case: 0.2, tool: 0.2, term: -0.6, page: -0.8 };

/** A Latin word begins where a word begins, and a short one ends there too: CO is not in COVID, PDC is in PDCA. */
function holds(text: string, form: string): boolean {
  if (!/^[a-z0-9]/.test(form)) return text.includes(form);
  const isShort = form.length < 3;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + form.length]];
    if (!/[a-z0-9.]/.test(before) && !(isShort && /[a-z0-9]/.test(after))) return true;
  }
  return false;
}
