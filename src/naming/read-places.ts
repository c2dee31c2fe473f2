import { placesFormat, probed, type HostValues, type Part, type Places } from '../host/stamp/stamp.ts';

/** The list of places in a file that anybody may have written; undefined if it is none. */
export function readPlaces(written: unknown): Places | undefined {
  if (!isRecord(written)) return undefined;
  const { format, edition, date, plain, encodings, parts, files } = written;
  if (format !== placesFormat || typeof edition !== 'string' || typeof date !== 'string') return undefined;
  if (!/^[\w.-]{1,20}$/.test(edition) || !/^(?:19[89]|20)\d\d?-\d\d-\d\d$/.test(date)) return undefined;
  if (!isValues(plain) || !Array.isArray(encodings) || !Array.isArray(parts) || !isRecord(files)) return undefined;
  if (!encodings.every((encoding) => isListOf(encoding, isText) && encoding.length === probed.length)) return undefined;
  if (!isListOf(parts, (part): part is Part => isPart(part, encodings.length, most.depth))) return undefined;
  const isPlace = (number: unknown): number is number => Number.isSafeInteger(number) && Number(number) >= 0;
  const lists = Object.entries(files);
  if (!lists.every(([, numbers]) => isListOf(numbers, isPlace) && numbers.length % 2 === 0)) return undefined;
  return {
    format,
    edition,
    date,
    plain,
    encodings: encodings as string[][],
    parts,
    files: Object.fromEntries(lists) as Record<string, number[]>,
  };
}

/** So many things stand inside each other, one for each stage of a large course, and so many reviews are told, at most. */
const most = { depth: 64, reviews: 50 };

function isPart(part: unknown, encodings: number, depth: number, isOfReview = false): part is Part {
  if (typeof part === 'string') return true;
  if (!isRecord(part) || depth === 0) return false;
  const isInner = (list: unknown, ofReview = isOfReview) =>
    isListOf(list, (inner): inner is Part => isPart(inner, encodings, depth - 1, ofReview));
  const { value, as, sum, when, then, or, each } = part;
  if (value !== undefined)
    return isText(value) && (as === undefined || (Number.isInteger(as) && Number(as) >= 0 && Number(as) < encodings));
  if (sum !== undefined) return isListOf(sum, isCounted);
  return when === undefined ? !isOfReview && isInner(each, true) : isText(when) && isInner(then) && isInner(or);
}

function isCounted(number: unknown): number is [without: string, count: number] {
  return Array.isArray(number) && number.length === 2 && isText(number[0]) && Number.isSafeInteger(number[1]);
}

function isValues(values: unknown): values is HostValues {
  if (!isRecord(values)) return false;
  const { texts, has, reviews } = values;
  return (
    isRecordOf(texts, isText) &&
    isRecordOf(has, (value) => typeof value === 'boolean') &&
    isListOf(reviews, (review): review is Record<string, string> => isRecordOf(review, isText)) &&
    reviews.length <= most.reviews
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isRecordOf = (value: unknown, isValue: (value: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(isValue);
function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(isItem);
}
