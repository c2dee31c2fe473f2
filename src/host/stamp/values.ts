import { stylesOf, type Colours } from '../colours.ts';
import { linesOfName } from './name-lines.ts';
import type { HostValues } from './stamp.ts';

/** What a host says of itself, as far as it is written into a site that is built. */
export interface NamedHost {
  /** Whether it is a host, and not the plain edition. */
  isNamed: boolean;
  siteId: string;
  name: string;
  operator: string;
  contact: string;
  /** Empty in the folder edition, which has no address. */
  address: string;
  base: string;
  notice?: string | undefined;
  /** `source`: a data address. */
  logo?: { source: string; alt: string } | undefined;
  colours?: Colours | undefined;
  reviews: readonly { role: string; what: string; edition: string; date: string }[];
  /** Ids of the stages of the course that it does not offer. */
  hiddenStages?: readonly string[] | undefined;
}

/** What a host has that does not offer a stage. A list of places that is older knows of none, and offers all. */
export type Hides = `hides_${string}`;
export const hides = (stage: string): Hides => `hides_${stage}`;

/** What a host has that has all of several things. */
export const hidesAll = (stages: readonly string[]): Hides => stages.map(hides).join('+') as Hides;

/** The values of a host as they stand in places. */
export function valuesOf(host: NamedHost): HostValues {
  const { isNamed, siteId, name, operator, contact, address, base, notice, logo, colours, reviews, hiddenStages = [] } = host;
  const hidden = [...new Set(hiddenStages)].sort();
  return {
    texts: {
      siteId,
      name,
      nameLines: linesOfName(name),
      operator,
      contact,
      address: address === '' ? '' : new URL(address).origin,
      base,
      basePattern: base.replaceAll('.', '\\.'),
      baseBackslashed: base.slice(1).replaceAll('/', '\\'),
      baseOpen: base.slice(0, -1),
      notice: notice ?? '',
      logoSource: logo?.source ?? '',
      logoAlt: logo?.alt ?? '',
      colours: stylesOf(colours ?? {}),
      // A word more in `<meta name="musubime">`, where there are any.
      hiddenStages: hidden.length > 0 ? ` ${hidden.join(',')}` : '',
    },
    has: {
      isNamed,
      notice: notice !== undefined,
      logo: logo !== undefined,
      reviews: reviews.length > 0,
      isAtRoot: base === '/',
      ...Object.fromEntries(hidden.map((stage) => [hides(stage), true])),
    },
    reviews: reviews.map((review) => ({ role: review.role, what: review.what, edition: review.edition, day: longDay(review.date) })),
  };
}

/** 2026年12月10日. */
function longDay(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => String(Number(part)));
  return `${year}年${month}月${day}日`;
}
