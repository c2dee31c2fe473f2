import { strayMark } from '../../host/stamp/marks.ts';
import type { Phraser } from './phrases.ts';

/** Text of more characters is no label: it breaks as running text does. */
export const longestLabel = 40;
/** Fewer stand on one line of a phone, but not at the head of a column. */
const shortest = 9;

/** Headings, labels and the names in lists of links; none of them holds another of its kind. */
const labels = [
  /(<(h[1-4]|dt|th|caption|legend|summary)\b(?![^>]*\bquestion-stem\b)[^>]*>)([\s\S]*?)(?=<\/\2>)/g,
  /(<(?:li|dd)\b[^>]*>(?:\s|<!--host:[^>]*>)*<(a)\b[^>]*>)([\s\S]*?)(?=<\/a>)/g,
  /(<span class="(coded)"[^>]*>)([\s\S]*?<\/span>[\s\S]*?)(?=<\/span>)/g,
];

/** Marks in the headings and labels of a page where a line may end. What cannot hold marks, such as scripts, is left as it is. */
export function markPhrases(html: string, phrasesOf: Phraser): string {
  return html
    .split(/(<(script|style|svg|textarea|title)\b[\s\S]*?<\/\2>)/)
    .map((part, i) => (i % 3 === 0 ? labels.reduce((marked, label) => marked.replace(label, mark), part) : i % 3 === 1 ? part : ''))
    .join('');

  function mark(_: string, open: string, tag: string, inside: string): string {
    const { length } = inside.replace(/<[^>]*>/g, '').trim();
    const isHead = tag === 'th';
    // A host's words are written later, and are its own.
    if (strayMark.test(inside.replace(/<[^>]*>/g, ''))) return open + inside;
    if (inside.includes('<wbr>') || length > longestLabel || (length < shortest && !isHead)) return open + inside;
    // The head of a narrow column may have a line of two.
    const cut = (text: string) => (isHead ? phrasesOf(text, 2) : phrasesOf(text, 3).map(keepWhole)).join('<wbr>');
    return open + inside.replace(/(<[^>]*>)|[^<]+/g, (text, inner?: string) => inner ?? cut(text));
  }
}

/** A browser ends lines behind marks as well, also where what follows is too short to be one. */
function keepWhole(phrase: string): string {
  return phrase.length <= longestWhole && /[・、。：！？）」』](?=[^・、。：！？）」』\s])/.test(phrase.trim())
    ? `<span class="one-phrase">${phrase}</span>`
    : phrase;
}

/** More characters may not fit on a line of a phone. */
const longestWhole = 10;
