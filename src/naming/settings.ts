import { isDay, isId } from '../authoring/patterns.ts';
import { adviseOn } from '../host/advice.ts';
import { faultOfLine, isAddress, isBase, longest } from '../host/rules.ts';
import type { EditionKind } from '../host/stamp/kinds.ts';
import type { NamedHost } from '../host/stamp/values.ts';
import { faults } from './fault-messages.ts';
import { stageMessages } from './stage-messages.ts';

/** Settings as they are being written. */
export interface Settings {
  siteId: string;
  name: string;
  operator: string;
  contact: string;
  address: string;
  base: string;
  notice: string;
  /** A data address; empty without a logo. */
  logo: string;
  logoAlt: string;
  /** Colours, each as it stands on light screens; empty for those of the course. */
  accent: string;
  band: string;
  reviews: readonly Review[];
  /** Ids of the stages that are not offered. */
  hiddenStages: readonly string[];
}
export type TextField = Exclude<keyof Settings, 'logo' | 'reviews' | 'hiddenStages'>;

export interface Review {
  role: string;
  what: string;
  edition: string;
  date: string;
}

/** What the folder edition has no use for: it stands on no server. */
export const ofServers: readonly TextField[] = ['address', 'base'];

export const blankSettings: Settings = {
  siteId: '',
  name: '',
  operator: '',
  contact: '',
  address: '',
  base: '/',
  notice: '',
  logo: '',
  logoAlt: '',
  accent: '',
  band: '',
  reviews: [],
  hiddenStages: [],
};
export const blankReview: Review = { role: '', what: '', edition: '', date: '' };

/** Something to put right, by the field it is about (`name`, `reviews.0.role`). */
export interface Remark {
  field: string;
  said: string;
}

/**
 * What stands in the way of a site with these settings, colours apart (`colour-part.ts`): empty fields that must not be, and texts that cannot stand.
 *
 * @param stages Ids of all stages there are.
 */
export function faultsOf(settings: Settings, kind: EditionKind, stages: readonly string[]): Remark[] {
  const found: Remark[] = [];
  const add = (field: string, said: string | undefined) => {
    if (said !== undefined) found.push({ field, said });
  };
  const line = (field: string, kind: Exclude<keyof typeof longest, 'siteId' | 'notice' | 'logoAlt'>, value: string) => {
    const fault = faultOfLine(value, longest[kind]);
    add(field, fault && (fault === 'empty' ? faults.empty[kind] : faults.line[fault](longest[kind])));
  };
  const optionalLine = (field: 'notice' | 'logoAlt') => {
    const fault = faultOfLine(settings[field], longest[field]);
    add(field, fault && fault !== 'empty' ? faults.line[fault](longest[field]) : undefined);
  };
  for (const field of ['name', 'operator', 'contact'] as const) line(field, field, settings[field]);
  const { siteId, address, base, reviews, hiddenStages } = settings;
  add('siteId', siteId === '' ? faults.empty.siteId : isSiteId(siteId) ? undefined : faults.siteId(longest.siteId));
  if (kind === 'web') {
    add('address', address === '' ? faults.empty.address : isAddress(address) ? undefined : faults.address);
    add('base', isBase(base) ? undefined : faults.base);
  }
  optionalLine('notice');
  optionalLine('logoAlt');
  add('hiddenStages', stages.every((stage) => hiddenStages.includes(stage)) ? stageMessages.none : undefined);
  for (const [at, review] of reviews.entries()) {
    for (const key of ['role', 'what', 'edition'] as const) line(`reviews.${String(at)}.${key}`, key, review[key]);
    add(`reviews.${String(at)}.date`, isDay(review.date) ? undefined : faults.empty.date);
  }
  return found;
}

/** What had better be put right before a site with these settings goes out, if nothing stands in its way. */
export function adviceOn(host: NamedHost, plain: Readonly<Record<string, string>>, today: string, edition: string): Remark[] {
  const found: Remark[] = [];
  const { name = '', operator = '', contact = '' } = plain;
  adviseOn(host, { name, operator, contact }, today, edition, (path, { reason, instead }) => {
    found.push({ field: path.join('.'), said: `${reason}${instead}` });
  });
  return found;
}

/** The host that settings without faults are of. */
export function hostOf(
  { notice, logo, logoAlt, accent, band, reviews, hiddenStages, ...settings }: Settings,
  kind: EditionKind,
): NamedHost {
  const trimmed = <T extends Record<string, string>>(texts: T) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim()])) as T;
  const given = (text: string) => (text.trim() === '' ? undefined : text.trim());
  return {
    ...trimmed(settings),
    ...(kind === 'folder' && { address: '', base: '/' }),
    isNamed: true,
    notice: given(notice),
    logo: logo === '' ? undefined : { source: logo, alt: logoAlt.trim() },
    colours: { accent: given(accent), band: given(band) },
    reviews: reviews.map((review) => trimmed({ ...review })),
    hiddenStages,
  };
}

const isSiteId = (value: string): boolean => isId(value) && value.length <= longest.siteId;
