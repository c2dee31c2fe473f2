import { createHash } from 'node:crypto';
import type { Problem } from '../authoring/problems.ts';
import { readPageFolder, reportStrayPages, type SourcedPage } from '../authoring/read.ts';
import { checkReference } from '../authoring/reference.ts';
import type { Overlay } from '../authoring/shelf.ts';
import { findPlaceholders, placeIn } from '../host/own-files.ts';
import { ownMessages as ownFileMessages } from '../host/own-messages.ts';
import { checkOwnBody } from './own-body.ts';
import { ownMessages as messages } from './own-messages.ts';
import { ownPageSchema, type OwnPage } from './schema.ts';
import { sitePages, type AddedPage } from './site-pages.ts';

/** Pages of text that a host may write anew. What others rest on, such as what may be done with the course, is not among them. */
const replaceable: readonly string[] = ['hosts', 'trainings'];

type CoursePage = SourcedPage<{ id?: string | undefined }>;

/** The pages of a host's folder. What is wrong goes into `problems`. */
export function readOwnPages(
  root: string,
  overlay: Overlay | undefined,
  pages: readonly CoursePage[],
  problems: Problem[],
): SourcedPage<OwnPage>[] {
  if (!overlay) return [];
  const folder = `${overlay.place}/pages`;
  const own = readPageFolder(root, folder, ownPageSchema, problems);
  reportStrayPages(root, folder, [folder], problems);
  problems.push(...own.flatMap((page) => checkOwnPage(page, overlay, pages)));
  return own;
}

/** A host's page as it stands among those of the site; undefined for one that only replaces. */
export function addedPageOf({ id, title, beside }: OwnPage): AddedPage | undefined {
  return beside === undefined ? undefined : { id, title, path: `${slugOf(id)}/`, beside };
}

/** The address of a host's page below the base, without the slash at its end. */
export const slugOf = (id: string): string => (isOwn(id) ? `own/${restOf(id)}` : id);

/** Whether an id is one of a host's own: those alone have its name and a dot in front. */
export const isOwn = (id: string) => id.includes('.');
const restOf = (id: string) => id.slice(id.indexOf('.') + 1);

/**
 * What a page says, part by part: what stands before the first heading, and under each `##`.
 *
 * @returns Headings in order, each with the first six digits of its digest.
 */
function sectionsOf(body: string): { heading: string; digest: string }[] {
  return body
    .replaceAll('\r\n', '\n')
    .split(/^(?=## )/m)
    .map((text) => ({
      heading: /^## (.*)/.exec(text)?.[1] ?? '',
      digest: createHash('sha256').update(text.trim()).digest('hex').slice(0, 6),
    }));
}

/** What a page says, as `replaces` keeps it. */
export const digestOf = (body: string): string =>
  sectionsOf(body)
    .map(({ digest }) => digest)
    .join('-');

/** What the course changed under pages that a host has replaced: which parts of them are new, or other than they were. */
export function findMovedPages(own: readonly SourcedPage<OwnPage>[], pages: readonly CoursePage[]): Problem[] {
  return own.flatMap(({ file, lineOf, data: { id, replaces } }) => {
    const replaced = pages.find(({ data }) => data.id === id);
    if (!replaced || replaces === undefined) return [];
    const sections = sectionsOf(replaced.body);
    const digest = digestOf(replaced.body);
    if (digest === replaces) return [];
    const before = replaces.split('-');
    const changed = sections.filter((section) => !before.includes(section.digest)).map(({ heading }) => heading);
    return [{ file, line: lineOf(['replaces']), key: 'replaces', ...messages.moved(replaced.file, changed, digest) }];
  });
}

/** Pages that are to be read again by a day that has gone by. */
export function findOverduePages(own: readonly SourcedPage<{ until?: string | undefined }>[], today: string): Problem[] {
  return own.flatMap(({ file, lineOf, data: { until } }) =>
    until !== undefined && until < today ? [{ file, line: lineOf(['until']), key: 'until', ...messages.overdue(until) }] : [],
  );
}

function checkOwnPage(page: SourcedPage<OwnPage>, { name, place }: Overlay, pages: readonly CoursePage[]): Problem[] {
  const { file, data } = page;
  const { id, beside, replaces } = data;
  const at = (key: string, advice: Pick<Problem, 'reason' | 'instead'>): Problem => ({ ...placeIn(page)([key]), ...advice });
  const isNew = id.startsWith(`${name}.`);
  if (!isNew && !replaceable.includes(id)) return [at('id', messages.foreignId(id, name, replaceable))];
  const expected = `${place}/pages/${isNew ? restOf(id) : id}.mdx`;
  return [
    ...(file === expected ? [] : [at('id', ownFileMessages.fileName(expected))]),
    ...(isNew && restOf(id).includes('.') ? [at('id', messages.dots)] : []),
    ...(isNew && beside === undefined ? [at('id', messages.nowhere)] : []),
    ...(isNew && replaces !== undefined ? [at('replaces', messages.replacesNothing(id))] : []),
    ...(!isNew && replaces === undefined
      ? [at('id', messages.noDigest(digestOf(pages.find((known) => known.data.id === id)?.body ?? '')))]
      : []),
    ...(!isNew && beside !== undefined ? [at('beside', messages.standsAlready)] : []),
    ...(beside === undefined ? [] : checkReference(page, ['beside'], beside, new Set(sitePages.map((known) => known.id)), 'ページ')),
    ...findPlaceholders(page),
    ...checkOwnBody(page),
  ];
}
