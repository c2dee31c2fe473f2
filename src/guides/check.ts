import type { Problem } from '../authoring/problems.ts';
import type { Sourced, SourcedPage } from '../authoring/read.ts';
import { checkFileName, checkReference } from '../authoring/reference.ts';
import { checkMessages as words } from './check-messages.ts';
import type { Guide, Papers } from './schema.ts';
import { endOf, scriptsIn, type Script } from './scripts.ts';
import { thingsIn, type Named } from './things.ts';

/** A script that lasts so many minutes is held before a group, and whoever leads it has a guide. */
const guidedFrom = 30;

/** A page with its scripts. */
interface Scripted {
  file: string;
  id: string | undefined;
  scripts: readonly Script[];
}

/** Things that scripts name and nobody has; guides that do not agree with the script of their lesson. */
export function checkGuides(
  guides: readonly Sourced<Guide>[],
  papers: Sourced<Papers>,
  pages: readonly SourcedPage<{ id?: string | undefined }>[],
  { lessons, sheets }: Record<'lessons' | 'sheets', ReadonlySet<string>>,
): Problem[] {
  const codes = new Set([...lessons, ...sheets]);
  const scripted = pages.map(({ file, data, body, bodyLine }): Scripted => ({ file, id: data.id, scripts: scriptsIn(body, bodyLine) }));
  const named = new Map(scripted.map((page) => [page, page.scripts.flatMap((script) => thingsIn(script, papers.data, codes))]));
  return [
    ...[...named].flatMap(([{ file }, things]) =>
      things
        .filter((thing) => thing.is === undefined)
        .map(({ name, line }) => ({ file, line, key: '', ...words.unknownThing(name, papers.file) })),
    ),
    ...scripted
      .filter(({ id }) => id !== undefined && lessons.has(id) && !guides.some(({ data }) => data.id === id))
      .flatMap(({ file, id = '', scripts }) => {
        const long = scripts.find((script) => endOf(script) >= guidedFrom);
        return long ? [{ file, line: long.line, key: '', ...words.noGuide(id) }] : [];
      }),
    ...guides.flatMap((guide) => {
      const page = scripted.find(({ id }) => id === guide.data.id);
      return [
        ...checkFileName(guide),
        ...checkReference(guide, ['id'], guide.data.id, lessons, 'レッスン'),
        ...(page ? checkGuide(guide, papers.data, page, named.get(page) ?? []) : []),
      ];
    }),
  ];
}

function checkGuide(guide: Sourced<Guide>, { papers }: Papers, { file, scripts }: Scripted, things: readonly Named[]): Problem[] {
  const at = (path: readonly PropertyKey[]) => ({ file: guide.file, line: guide.lineOf(path), key: path.map(String).join('.') });
  const minutes = new Set(scripts.flatMap(({ rows }) => rows.flatMap((row) => row.at ?? [])));
  const ids = new Set(papers.map(({ id }) => id));
  const brought = papers.filter(({ id }) => guide.data.papers.includes(id)).flatMap(({ names }) => names);
  const needed = new Set(things.filter(({ is }) => is === 'paper').map(({ name }) => name));
  return [
    ...guide.data.papers.flatMap((id, i) => checkReference(guide, ['papers', i], id, ids, '紙')),
    ...guide.data.rows.flatMap((row, i) =>
      minutes.has(row.at) ? [] : [{ ...at(['rows', i, 'at']), ...words.unknownRow(row.at, file, [...minutes]) }],
    ),
    ...[...needed].filter((name) => !brought.includes(name)).map((name) => ({ ...at(['papers']), ...words.notBrought(name, file) })),
  ];
}
