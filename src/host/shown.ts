import type { LoadedHost } from './host.ts';
import { eachMark, endMark, markedAddress, markedBase, plainMark, textMark } from './stamp/marks.ts';
import { valuesOf, type NamedHost } from './stamp/values.ts';

/** A host as pages draw it. */
export interface ShownHost {
  /** Marks stand for the values; what depends on them is drawn both ways (`When.astro`). */
  isMarked: boolean;
  siteId: string;
  name: string;
  /** Markup: the name, with marks where a line may end. */
  nameLines: string;
  operator: string;
  contact: string;
  /** Origin of the site. */
  address: string;
  base: string;
  notice: string;
  /** `source`: a data address. */
  logo: { source: string; alt: string };
  /** Styles. */
  colours: string;
  /** The last word of `<meta name="musubime">`, with the space before it: ` b,c`; empty where all stages are offered. */
  hiddenStages: string;
  has: Readonly<Record<string, boolean>>;
  reviews: readonly { role: string; what: string; edition: string; day: string }[];
  /** Around what is drawn for each review. */
  eachReview: { start: string; end: string };
}

/** A host whose values are written later. */
export const markedHost: ShownHost = {
  isMarked: true,
  siteId: plainMark('siteId'),
  name: textMark('name'),
  nameLines: plainMark('nameLines'),
  operator: textMark('operator'),
  contact: textMark('contact'),
  address: markedAddress,
  base: markedBase,
  notice: textMark('notice'),
  logo: { source: plainMark('logoSource'), alt: textMark('logoAlt') },
  colours: plainMark('colours'),
  hiddenStages: plainMark('hiddenStages'),
  has: {},
  reviews: [{ role: textMark('role'), what: textMark('what'), edition: textMark('edition'), day: plainMark('day') }],
  eachReview: { start: eachMark, end: endMark },
};

/** A host as it is. */
export function shownHost(host: LoadedHost): ShownHost {
  const { texts, has, reviews } = valuesOf(namedHost(host));
  const text = (name: string) => texts[name] ?? '';
  return {
    isMarked: false,
    siteId: text('siteId'),
    name: text('name'),
    nameLines: text('nameLines'),
    operator: text('operator'),
    contact: text('contact'),
    address: text('address'),
    base: text('base'),
    notice: text('notice'),
    logo: { source: text('logoSource'), alt: text('logoAlt') },
    colours: text('colours'),
    hiddenStages: text('hiddenStages'),
    has,
    reviews: reviews.map(({ role = '', what = '', edition = '', day = '' }) => ({ role, what, edition, day })),
    eachReview: { start: '', end: '' },
  };
}

/** What is written of a host's settings into a site. */
export function namedHost({ logoSource, ...host }: LoadedHost): NamedHost {
  const logo = host.logo && logoSource !== undefined ? { source: logoSource, alt: host.logo.alt } : undefined;
  return { ...host, isNamed: host.folder !== 'default', logo };
}
