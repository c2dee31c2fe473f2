import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ContentError, type Problem } from '../authoring/problems.ts';
import { contrast, readThemes } from '../styles/contrast.ts';
import { messages } from './check-messages.ts';
import { lastDayIn } from './days.ts';
import { readHost, type ReadHost } from './host.ts';
import { findUnfilled } from './unfilled.ts';

type Advice = Pick<Problem, 'reason' | 'instead'>;
/** Says something of a setting, at its line. */
type Report = (path: readonly PropertyKey[], advice: Advice) => void;

/**
 * What a host should put right before its copy is published: what would stop the build, and what would not, but should not go out.
 *
 * @param asked Name of the host, or the whole path of its folder.
 * @param today ISO date.
 * @param edition The edition that would be published.
 */
export function checkHost(root: string, asked: string, today: string, edition: string): Problem[] {
  const read = readOrProblems(root, asked);
  if ('problems' in read) return read.problems;
  const { place, lineOf } = read;
  const problems: Problem[] = [];
  const report: Report = (path, advice) => {
    problems.push({ file: `${place}/site.yaml`, line: lineOf(path), key: path.map(String).join('.'), ...advice });
  };
  checkTexts(read, readHost(root, 'default'), report);
  if (!problems.some(({ key }) => key === 'contact')) checkContact(read.host.contact, report);
  checkAddress(read.host.address, report);
  checkSiteId(root, read, report);
  checkNotice(read.host.notice ?? '', today, report);
  checkReviews(read, today, edition, report);
  return [...problems, ...checkFiles(root, read), ...checkLogoColours(root, read)].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function readOrProblems(root: string, asked: string): ReadHost | { problems: Problem[] } {
  try {
    return readHost(root, asked);
  } catch (error) {
    if (error instanceof ContentError) return { problems: [...error.problems] };
    throw error;
  }
}

const texts = ['name', 'operator', 'contact', 'notice'] as const;

function checkTexts({ host }: ReadHost, { host: plain }: ReadHost, report: Report): void {
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
  for (const mail of mails) if (!/^[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}$/i.test(mail)) report(['contact'], messages.mail(mail));
  for (const telephone of telephones)
    if (![10, 11].includes(telephone.replace(/\D/g, '').length)) report(['contact'], messages.telephone(telephone));
  if (mails.length + telephones.length === 0 && !/https?:\/\/\S/.test(plain)) report(['contact'], messages.unreachable);
}

/** Names that are set apart for examples and for one's own computer. */
function checkAddress(address: string, report: Report): void {
  const { hostname } = new URL(address);
  if (/^(?:localhost|127\..*|\[::1\]|0\.0\.0\.0)$|(?:^|\.)(?:example|invalid|test|example\.(?:com|net|org|jp|lg\.jp))$/.test(hostname))
    report(['address'], messages.invented(hostname));
}

function checkSiteId(root: string, { host, place }: ReadHost, report: Report): void {
  const others = globSync('hosts/*/site.yaml', { cwd: root }).map((file) => file.replaceAll('\\', '/').split('/')[1] ?? '');
  for (const other of others.sort()) {
    if (resolve(root, 'hosts', other) === resolve(root, place)) continue;
    const read = readOrProblems(root, other);
    if ('host' in read && read.host.siteId === host.siteId) report(['siteId'], messages.taken(`${read.place}/site.yaml`));
  }
}

function checkNotice(notice: string, today: string, report: Report): void {
  const day = lastDayIn(notice);
  if (day !== undefined && day < today) report(['notice'], messages.pastNotice(day));
}

function checkReviews({ host }: ReadHost, today: string, edition: string, report: Report): void {
  const yearAgo = `${String(Number(today.slice(0, 4)) - 1)}${today.slice(4)}`;
  for (const [at, review] of host.reviews.entries()) {
    if (review.edition !== edition) report(['reviews', at, 'edition'], messages.otherEdition(review.edition, edition));
    if (review.date > today) report(['reviews', at, 'date'], messages.futureReview);
    if (review.date < yearAgo) report(['reviews', at, 'date'], messages.oldReview);
  }
}

/** Files that are there and used by nothing. */
function checkFiles(root: string, { host, place }: ReadHost): Problem[] {
  const known = ['site.yaml', 'glossary.yaml', host.logo?.file];
  return readdirSync(resolve(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(resolve(root, place), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => !known.includes(name) && !/^pages\/[^/]+\.(?:md|mdx|markdown)$/.test(name))
    .sort()
    .map((name) => ({
      file: `${place}/${name}`,
      key: '',
      ...(!host.logo && /^[\w-]+\.(?:svg|png)$/.test(name)
        ? messages.unusedLogo(name)
        : messages.unread(`site.yaml、glossary.yaml、pages/ の .mdx、${messages.logo}`)),
    }));
}

/** A drawing of which no colour stands out from the header, on either screen. What a picture of points shows is not looked into. */
function checkLogoColours(root: string, { host, place }: ReadHost): Problem[] {
  const name = host.logo?.file ?? '';
  if (!name.endsWith('.svg')) return [];
  const text = readFileSync(resolve(root, join(place, name)), 'utf8');
  const found = [...text.matchAll(/(?:fill|stroke|stop-color|color)\s*[=:]\s*["']?\s*(#[0-9a-f]{6}|#[0-9a-f]{3})\b/gi)];
  const colours = found.length > 0 ? found.map(([, colour = '']) => longHex(colour)) : ['#000000'];
  const line = text.slice(0, found[0]?.index ?? 0).split('\n').length;
  const themes = readThemes();
  return (['light', 'dark'] as const)
    .filter((theme) => colours.every((colour) => contrast(colour, themes[theme]['paper']) < 3))
    .map((theme) => ({ file: `${place}/${name}`, line, key: '', ...messages.faintLogo[theme] }));
}

const longHex = (colour: string): string =>
  colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour;
