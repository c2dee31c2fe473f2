import {
  baseForms,
  eachMark,
  endMark,
  markedAddress,
  otherMark,
  plainMark,
  sumMark,
  textMark,
  whenMark,
  type Condition,
} from '../../host/stamp/marks.ts';
import { probed, writeOver, type Part, type Places } from '../../host/stamp/stamp.ts';

/**
 * A text of the plain edition with the marks that stood in its places before its host's values were written there: what becomes of a
 * mark on the way to another edition says where the values stand in that one, and how.
 *
 * @throws ForeignText when the text is not the one the places were found in.
 */
export function markText(text: string, places: Places, file: string): string {
  return writeOver(text, places.files[file] ?? [], places, (part) => markOf(part, places.encodings));
}

function markOf(part: Part, encodings: Places['encodings']): string {
  const mark = (inner: readonly Part[]) => inner.map((one) => markOf(one, encodings)).join('');
  if (typeof part === 'string') return part;
  if ('when' in part) return `${whenMark(part.when as Condition)}${mark(part.then)}${otherMark}${mark(part.or)}${endMark}`;
  if ('each' in part) return eachMark + mark(part.each) + endMark;
  if ('sum' in part) return sumMark(part.sum);
  if (part.value === 'address') return markedAddress;
  const base = Object.entries(baseForms).find(([, form]) => form === part.value);
  if (base) return base[0];
  const encoding = part.as === undefined ? undefined : encodings[part.as];
  return encoding ? textMark(part.value).replace(probed.join('~'), () => encoding.join('~')) : plainMark(part.value);
}
