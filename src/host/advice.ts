import type { Problem } from '../authoring/problems.ts';
import { messages } from './check-messages.ts';
import { lastDayIn } from './days.ts';
import type { NamedHost } from './stamp/values.ts';
import { findUnfilled } from './unfilled.ts';

/** Says something of a setting, by the path of its keys. */
export type Report = (path: readonly (string | number)[], advice: Pick<Problem, 'reason' | 'instead'>) => void;

type Settings = Pick<NamedHost, (typeof texts)[number] | 'address' | 'reviews'>;
type PlainTexts = Readonly<Record<'name' | 'operator' | 'contact', string>>;

/**
 * Says what should be put right in settings that can be built with before they go out.
 *
 * @param plain What the plain edition says in the same places.
 * @param today ISO date.
 * @param edition The edition that would be published.
 */
export function adviseOn(host: Settings, plain: PlainTexts, today: string, edition: string, report: Report): void {
  const said = new Set<string | number | undefined>();
  checkTexts(host, plain, (path, advice) => {
    said.add(path[0]);
    report(path, advice);
  });
  if (!said.has('contact')) checkContact(host.contact, report);
  if (host.address !== '') checkAddress(host.address, report);
  checkNotice(host.notice ?? '', today, report);
  checkReviews(host, today, edition, report);
}

const texts = ['name', 'operator', 'contact', 'notice'] as const;

function checkTexts(host: Settings, plain: PlainTexts, report: Report): void {
  for (const key of ['name', 'operator', 'contact'] as const)
    if (host[key] === plain[key]) report([key], messages.plain(messages.names[key]));
  for (const key of texts) {
    const unfilled = findUnfilled(host[key] ?? '');
    if (unfilled !== undefined) report([key], messages.unfilled(unfilled));
    const markup = /<\/?[a-z][^>]*>|\[[^\]]+\]\([^)]+\)|\*\*[^*]+\*\*|&(?:[a-z]+|#\d+);/i.exec(host[key] ?? '');
    if (markup) report([key], messages.markup(markup[0]));
  }
}

/** People who are stuck write or call: a department alone cannot be reached. */
function checkContact(contact: string, report: Report): void {
  const plain = contact.normalize('NFKC').replace(/[‐‑‒–—―−ー](?=\d)/g, '-');
  const mails = plain.match(/[^\s:：、。「」()]*@[^\s、。「」()]*/g) ?? [];
  const telephones = plain.match(/(?<![\d@.-])0[\d()-]{5,}\d/g) ?? [];
  for (const mail of mails)
    if (!/^[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}$/i.test(mail)) report(['contact'], messages.mail(mail));
    else if (reserved.test(mail)) report(['contact'], messages.inventedMail(mail));
  for (const telephone of telephones)
    if (![10, 11].includes(telephone.replace(/\D/g, '').length)) report(['contact'], messages.telephone(telephone));
  if (mails.length + telephones.length === 0 && !/https?:\/\/\S/.test(plain)) report(['contact'], messages.unreachable);
}

/** Names that are set apart for examples. */
const reserved = /(?:^|[.@])(?:example|invalid|test|example\.(?:com|net|org|jp|lg\.jp))$/i;

/** They, and names of one's own computer. */
function checkAddress(address: string, report: Report): void {
  const { hostname } = new URL(address);
  if (/^(?:localhost|127\..*|\[::1\]|0\.0\.0\.0)$/.test(hostname) || reserved.test(hostname))
    report(['address'], messages.invented(hostname));
}

function checkNotice(notice: string, today: string, report: Report): void {
  const day = lastDayIn(notice);
  if (day !== undefined && day < today) report(['notice'], messages.pastNotice(day));
}

function checkReviews({ reviews }: Settings, today: string, edition: string, report: Report): void {
  const yearAgo = `${String(Number(today.slice(0, 4)) - 1)}${today.slice(4)}`;
  for (const [at, review] of reviews.entries()) {
    if (review.edition !== edition) report(['reviews', at, 'edition'], messages.otherEdition(review.edition, edition));
    if (review.date > today) report(['reviews', at, 'date'], messages.futureReview);
    if (review.date < yearAgo) report(['reviews', at, 'date'], messages.oldReview);
  }
}
