import type { Hit } from './check-page.ts';
import { foldWithPlaces } from './fold.ts';

/** A piece of an excerpt: plain text, marked if it matched. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Where on a page the words stand: below which heading, with the text around them. */
export interface Place {
  /** None before the first heading. */
  heading?: { href: string; title: Piece[] };
  excerpt: Piece[];
}

const mostPlaces = 2;
const lead = 24;
const length = 110;

/** What a page is for, where that is known; else the parts of it that hold most of the words, best first: those that name one in their heading, then in the order of the page. */
export function placesOf({ page, words }: Hit): Place[] {
  if (page.purpose !== undefined) return [{ excerpt: markWords(page.purpose, words) }];
  const spots = spotsOf(page.text, words);
  const titleEnd = page.text.startsWith(page.title) ? page.title.length : 0;
  const starts = [{ href: '', title: '', at: 0 }, ...page.headings];
  const parts = starts.flatMap((heading, index) => {
    const body = Math.max(heading.at + heading.title.length, titleEnd);
    const end = starts[index + 1]?.at ?? page.text.length;
    const inside = spots.filter(({ from }) => from >= heading.at && from < end);
    const inBody = inside.filter(({ from }) => from >= body);
    const named = new Set(inside.filter(({ from }) => from < body && heading.href !== '').map(({ word }) => word)).size;
    const worth = new Set(inside.map(({ word }) => word)).size + named;
    return inBody.length + named === 0 ? [] : [{ heading, body, end, from: bestStart(inBody) ?? body, worth }];
  });
  const chosen = parts.sort((a, b) => b.worth - a.worth || a.from - b.from).slice(0, mostPlaces);
  if (chosen.length === 0) return [{ excerpt: cut(page.text, titleEnd, starts[1]?.at ?? page.text.length, titleEnd, []) }];
  return chosen.map(({ heading, body, end, from }) => {
    const place: Place = { excerpt: cut(page.text, body, end, from, spots) };
    if (heading.href !== '')
      place.heading = { href: heading.href, title: split(page.text, heading.at, heading.at + heading.title.length, spots) };
    return place;
  });
}

/** A short text, with what was searched for marked. */
export function markWords(text: string, words: readonly string[]): Piece[] {
  return split(text, 0, text.length, spotsOf(text, words));
}

interface Spot {
  from: number;
  to: number;
  word: string;
}

/** Where folded words stand in a text. */
function spotsOf(text: string, words: readonly string[]): Spot[] {
  const folded = foldWithPlaces(text);
  const spots = words.flatMap((word) =>
    [...folded.text.matchAll(new RegExp(escape(word), 'g'))].map(({ index }) => ({
      from: folded.at[index] ?? 0,
      to: (folded.at[index + word.length - 1] ?? 0) + 1,
      word,
    })),
  );
  return spots.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The spot from which most different words stand within one excerpt. */
function bestStart(spots: readonly Spot[]): number | undefined {
  let best: { from: number; count: number } | undefined;
  for (const { from } of spots) {
    const count = new Set(spots.filter((other) => other.from >= from && other.to <= from + length - lead).map(({ word }) => word)).size;
    if (!best || count > best.count) best = { from, count };
  }
  return best?.from;
}

/** Text around a spot, from the beginning of its sentence if that is near. */
function cut(text: string, start: number, end: number, spot: number, spots: readonly Spot[]): Piece[] {
  const before = text.slice(Math.max(start, spot - lead), spot);
  const sentence = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n'));
  const from = spot - before.length + sentence + 1;
  const shown = text.slice(from, Math.min(end, from + length));
  const pieces = split(text, from + shown.length - shown.trimStart().length, from + shown.trimEnd().length, spots);
  const dots = { text: '…', marked: false };
  return [...(from > start && sentence < 0 ? [dots] : []), ...pieces, ...(from + length < end ? [dots] : [])];
}

/** A stretch of text, taken apart where words stand in it. */
function split(text: string, from: number, to: number, spots: readonly Spot[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const add = (end: number, marked: boolean) => {
    const piece = text.slice(at, end).replace(/\s*\n\s*/g, '　');
    if (end > at && piece.trim() !== '') pieces.push({ text: piece, marked });
    at = Math.max(at, end);
  };
  for (const spot of spots) {
    if (spot.from >= to || spot.to <= at) continue;
    add(Math.max(at, spot.from), false);
    add(Math.min(spot.to, to), true);
  }
  add(to, false);
  return pieces;
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
