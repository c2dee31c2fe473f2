import { probed } from './stamp.ts';
import type { Hides } from './values.ts';

// In a build, what a host says of itself is drawn as marks, and written in their places when all is there (`places.ts`). Whatever a page
// does to a text on its way out, it does to the characters in a mark as well: so each place tells how a text is written there.

/** Characters that no page may change. */
const steady = 'あ𠮷';

/** The mark of a text as people write it. */
export const textMark = (name: string): string => `HOST~${name}~${probed.join('~')}~${steady}~TSOH`;

/** The mark of a value that is written alike everywhere: an id, a day, a picture as a data address. */
export const plainMark = (name: string): string => `HOST~${name}~TSOH`;

/** The mark of a number made of several, each of which counts for hosts that do not have something. */
export const sumMark = (numbers: readonly (readonly [without: string, count: number])[]): string =>
  `HOST~sum${numbers.map(([without, count]) => `~${without}~${String(count)}`).join('')}~TSOH`;

/** Stands for the origin of the site; nobody can have it. */
export const markedAddress = 'https://address.musubime.invalid';

/** Stands for the base path. The dot shows where it is part of a regular expression. */
export const markedBase = '/musubime.site/';

/** What is drawn only for hosts that have it. */
export type Condition = 'isNamed' | 'notice' | 'logo' | 'reviews' | 'isAtRoot' | Hides;

export const whenMark = (has: Condition): string => `<!--host:when ${has}-->`;
export const otherMark = '<!--host:other-->';
export const eachMark = '<!--host:each-->';
export const endMark = '<!--host:end-->';

/**
 * Every mark there is: kind and condition of one around other things; parts of a sum; name of a value, and the probed characters as they
 * came out.
 */
export const anyMark = new RegExp(
  [
    '<!--host:(when|other|each|end)(?: ([\\w.+-]+))?-->',
    'HOST~sum((?:~[\\w.-]+~\\d+)*)~TSOH',
    `HOST~(\\w+)~(?:${probed.map(() => '([^~]*)').join('~')}~${steady}~)?TSOH`,
    'https://address\\.musubime\\.invalid',
    '/musubime\\\\?\\.site/|musubime\\.site\\\\|/musubime\\.site',
  ].join('|'),
  'gu',
);

/** Finds what was to be a mark and came out as none. */
export const strayMark = /host:(?:when|other|each|end)\b|HOST~|~TSOH|musubime\W{1,4}site\b|musubime\.invalid/;

/** Names of the forms in which the base path stands in settings of servers, by how its mark came out. */
export const baseForms: Readonly<Record<string, string>> = {
  [markedBase]: 'base',
  '/musubime\\.site/': 'basePattern',
  'musubime.site\\': 'baseBackslashed',
  '/musubime.site': 'baseOpen',
};
