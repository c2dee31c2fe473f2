// What a setting may be, for those a build reads and those that are written in a browser alike.

/** Stands in the settings of a new host where the host has something to say; no site is built with it. */
export const placeholder = '【ここに書く';

/** Most characters of each text of one line, and of the id of a site. */
export const longest = {
  siteId: 40,
  name: 60,
  operator: 100,
  contact: 200,
  notice: 300,
  logoAlt: 60,
  role: 60,
  what: 200,
  edition: 20,
} as const;

/** Why a text of one line cannot stand: `unseen` are marks that cannot be seen, and would turn or break what stands beside them. */
export type LineFault = 'empty' | 'tooLong' | 'unseen' | 'unfilled';

export function faultOfLine(value: string, most: number): LineFault | undefined {
  const text = value.trim();
  if (text === '') return 'empty';
  if (text.length > most) return 'tooLong';
  if (hasUnseen(text)) return 'unseen';
  return isFilled(text) ? undefined : 'unfilled';
}

export const isFilled = (value: string): boolean => !value.includes(placeholder);
export const hasUnseen = (value: string): boolean => /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u.test(value);

/** Whether a text is the origin of a site, with or without a slash behind it. Its name may be of letters of any script. */
export function isAddress(value: string): boolean {
  if (!/^https?:\/\/(?:[\p{L}\p{N}.-]+|\[[\da-f:.]+\])(?::\d+)?\/?$/iu.test(value)) return false;
  try {
    return new URL(value).hostname !== '';
  } catch {
    return false;
  }
}

/** A base path begins and ends with a slash, and no part of it leads upwards. */
export const isBase = (value: string): boolean => /^\/(?:(?!\.{1,2}\/)[A-Za-z0-9_.-]+\/)*$/.test(value);
