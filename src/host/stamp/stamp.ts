/** Characters that are written otherwise in one place than in another; every other stands for itself wherever it is. */
export const probed = ['<', '>', '&', '"', "'", '\\'] as const;

/** What stands in a place of the host's: texts as they are, values, one of two things, or something for each review. */
export type Part =
  | string
  /** `as`: which of the encodings; without it the value stands as it is. */
  | { value: string; as?: number }
  /** `when`: what a host has, or all of several things, with `+` between them. */
  | { when: string; then: readonly Part[]; or: readonly Part[] }
  | { each: readonly Part[] }
  /** The numbers of what a host does not have, together. */
  | { sum: readonly (readonly [without: string, count: number])[] };

/** A host's values by their names: texts, what there is, and of each review its texts. */
export interface HostValues {
  texts: Readonly<Record<string, string>>;
  has: Readonly<Record<string, boolean>>;
  reviews: readonly Readonly<Record<string, string>>[];
}

/** `host-places.json` of the plain edition: where the values of its host stand, and how they are written there. */
export interface Places {
  /** Grows when a reader of another one would write something wrong, or leave out a value that it asks for. */
  format: typeof placesFormat;
  /** Id of the edition. */
  edition: string;
  /** ISO date of the edition. */
  date: string;
  /** What stands in the places now. */
  plain: HostValues;
  /** How each of the `probed` characters is written. */
  encodings: readonly (readonly string[])[];
  /** What stands in places, each once. */
  parts: readonly Part[];
  /** By path: UTF-16 units since the last place, then the number of the part, in turns. */
  files: Readonly<Record<string, readonly number[]>>;
}
export const placesFormat = 3;
export const placesFile = 'host-places.json';

/** A text does not hold what its places say. */
export class ForeignText extends Error {
  override name = 'ForeignText';
}

/**
 * A text of the plain edition with the values of another host.
 *
 * @param numbers As in `Places.files`.
 * @throws ForeignText when the text is not the one the places were found in.
 */
export function stampText(text: string, numbers: readonly number[], places: Omit<Places, 'files'>, values: HostValues): string {
  return writeOver(text, numbers, places, (part) => drawPart(part, places.encodings, values));
}

/**
 * A text of the plain edition with something else in its places.
 *
 * @param numbers As in `Places.files`.
 * @throws ForeignText when the text is not the one the places were found in.
 */
export function writeOver(
  text: string,
  numbers: readonly number[],
  { parts, encodings, plain }: Omit<Places, 'files'>,
  write: (part: Part) => string,
): string {
  const written: string[] = [];
  let at = 0;
  for (let index = 0; index < numbers.length; index += 2) {
    const place = at + (numbers[index] ?? 0);
    const part = parts[numbers[index + 1] ?? -1];
    if (part === undefined) throw new ForeignText();
    const before = drawPart(part, encodings, plain);
    if (!text.startsWith(before, place)) throw new ForeignText();
    written.push(text.slice(at, place), write(part));
    at = place + before.length;
  }
  return written.join('') + text.slice(at);
}

/** Whether a host has a thing, or all of several with `+` between them. */
export const hasAll = (has: HostValues['has'], things: string): boolean => things.split('+').every((one) => has[one] === true);

/** What stands in a place. */
export function drawPart(
  part: Part,
  encodings: Places['encodings'],
  values: HostValues,
  review?: Readonly<Record<string, string>>,
): string {
  const draw = (inner: readonly Part[], of = review) => inner.map((one) => drawPart(one, encodings, values, of)).join('');
  if (typeof part === 'string') return part;
  if ('when' in part) return draw(hasAll(values.has, part.when) ? part.then : part.or);
  if ('each' in part) return values.reviews.map((one) => draw(part.each, one)).join('');
  if ('sum' in part) return String(part.sum.reduce((sum, [without, count]) => (values.has[without] === true ? sum : sum + count), 0));
  const value = review?.[part.value] ?? values.texts[part.value] ?? '';
  const encoding = part.as === undefined ? undefined : encodings[part.as];
  return encoding ? value.replace(/[<>&"'\\]/g, (mark) => encoding[probed.findIndex((one) => one === mark)] ?? mark) : value;
}
