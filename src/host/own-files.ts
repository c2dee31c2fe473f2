import type { Problem } from '../authoring/problems.ts';
import type { Sourced } from '../authoring/read.ts';
import { textsOf } from '../authoring/texts.ts';
import type { Overlay } from '../authoring/shelf.ts';
import { ownMessages as messages } from './own-messages.ts';
import { longest, placeholder } from './rules.ts';

/** What follows the name of a host in the id of a lesson or sheet of its own. The course leaves these first letters to hosts. */
const code = /^[h-v][a-z0-9]{2}$/;

/** What follows it in the id of the group of its lessons. */
const groupCode = /^[h-v]$/;

type At = (path: readonly PropertyKey[]) => Pick<Problem, 'file' | 'line' | 'key'>;

/** Where something stands in a file. */
export const placeIn =
  ({ file, lineOf }: Pick<Sourced<unknown>, 'file' | 'lineOf'>): At =>
  (path) => ({ file, line: lineOf(path), key: path.map(String).join('.') });

/** What a host's folder calls a lesson or sheet, or the group of its lessons: its name, a dot, and a code that no other has. */
export function checkOwnId(
  { name }: Overlay,
  from: Sourced<unknown>,
  key: 'id' | 'lesson',
  id: string,
  what: 'レッスン' | 'シート' | 'レッスンのまとまり',
): Problem[] {
  const isGroup = what === 'レッスンのまとまり';
  const example = `${name}.${isGroup ? 'm' : what === 'シート' ? 'ms1' : 'm01'}`;
  if (name.length > longest.siteId) return [{ ...placeIn(from)([key]), ...messages.longId(id, longest.siteId) }];
  return id.startsWith(`${name}.`) && (isGroup ? groupCode : code).test(id.slice(name.length + 1))
    ? []
    : [{ ...placeIn(from)([key]), ...messages.foreignId(id, what, example) }];
}

/** A file of a host is called by what follows the host's name in the id of what it holds. */
export function checkOwnFileName(from: Sourced<unknown>, key: 'id' | 'lesson', id: string): Problem[] {
  const expected = from.file.replace(/[^/]+(?=\.\w+$)/, id.slice(id.indexOf('.') + 1));
  return from.file === expected ? [] : [{ ...placeIn(from)([key]), ...messages.fileName(expected) }];
}

/** Ids inside a lesson or its questions, which records are keyed by, begin with the lesson's. */
export function checkOwnPart(from: Sourced<unknown>, path: readonly PropertyKey[], id: string, lesson: string): Problem[] {
  return id.startsWith(`${lesson}-`) ? [] : [{ ...placeIn(from)(path), ...messages.foreignPart(id, `${lesson}-`) }];
}

/** Texts in the data of a host's file that are still to be written. */
export const findPlaceholders = (from: Sourced<unknown>): Problem[] =>
  textsOf(from.data).flatMap(({ path, text }) => (text.includes(placeholder) ? [{ ...placeIn(from)(path), ...messages.unfilled }] : []));
