import { decodeText } from '../authoring/encoding.ts';
import { isId } from '../authoring/patterns.ts';
import { faultOfLogo } from '../host/logo-picture.ts';
import { blankReview, blankSettings, type Review, type Settings } from './settings.ts';

/** What a file of settings says it is. */
const kind = 'musubime-host-settings';
const format = 1;
/** A logo is the longest thing in it. */
export const largestSettings = 200_000;

/** Settings as a file, to be loaded when the next edition is out. */
export function writeSettings(settings: Settings): string {
  return `${JSON.stringify({ kind, format, ...settings }, null, 2)}\n`;
}

/** The settings of a file that anybody may have written; undefined if it holds none. A field it does not have is blank. */
export function readSettings(bytes: Uint8Array): Settings | undefined {
  const decoded = decodeText(bytes);
  const written = 'text' in decoded ? parse(decoded.text) : undefined;
  if (written?.['kind'] !== kind || written['format'] !== format) return undefined;
  const settings = takeTexts(blankSettings, written);
  const { reviews = [], hiddenStages = [] } = written;
  if (!settings || !isListOfIds(hiddenStages) || !Array.isArray(reviews) || reviews.length > mostReviews || !isLogo(settings.logo))
    return undefined;
  const read = reviews.map((review: unknown) => (isRecord(review) ? takeTexts(blankReview, review) : undefined));
  return read.every((review): review is Review => review !== undefined) ? { ...settings, reviews: read, hiddenStages } : undefined;
}

const mostReviews = 50;
const mostStages = 50;

const isListOfIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= mostStages && value.every((id) => typeof id === 'string' && isId(id));

/** The texts of a record that a blank one has; undefined if one of them is none. */
function takeTexts<T extends object>(blank: T, written: Record<string, unknown>): T | undefined {
  const texts = Object.entries(blank)
    .filter(([, before]) => typeof before === 'string')
    .map(([key, before]: [string, unknown]) => [key, Object.hasOwn(written, key) ? written[key] : before] as const);
  return texts.every(([, value]) => typeof value === 'string') ? { ...blank, ...Object.fromEntries(texts) } : undefined;
}

function isLogo(source: string): boolean {
  if (source === '') return true;
  const [, type, base64 = ''] = /^data:image\/(svg\+xml|png);base64,([A-Za-z0-9+/]*={0,2})$/.exec(source) ?? [];
  if (type === undefined || base64.length > largestSettings || base64.length % 4 !== 0) return false;
  return (
    faultOfLogo(
      Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
      type === 'svg+xml',
    ) === undefined
  );
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
