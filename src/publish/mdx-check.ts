import type { ContentFiles } from './content-files.ts';
import { messages } from './mdx-messages.ts';
import { checkPart, knownIdsOf, parts, type KnownIds } from './mdx-parts.ts';
import { exportsOf, importsOf, namesIn } from './mdx-names.ts';
import type { MdxAttribute, MdxBody, MdxTag } from '../authoring/mdx.ts';
import type { Problem } from '../authoring/problems.ts';

type Advice = Pick<Problem, 'line' | 'reason' | 'instead'>;

/**
 * What must not stand in an MDX page, or leads nowhere: elements and attributes that run or restyle, parts that were
 * not imported, ids that do not exist, code where a value belongs.
 */
export function checkMdx(files: ContentFiles, hasSource: (path: string) => boolean): Problem[] {
  const pages = [
    ...files.lessons.map((page) => ({ page, isLesson: true })),
    ...[...files.pages, ...files.own].map((page) => ({ page, isLesson: false })),
  ];
  const known = knownIdsOf(files);
  return pages.flatMap(({ page, isLesson }) =>
    checkBody(page.mdx, isLesson, known, hasSource).map(({ line, reason, instead }) => ({
      file: page.file,
      line,
      key: '',
      reason,
      instead,
    })),
  );
}

/** What a page may name: what it imports, by the file it is from, and what it exports. */
type Names = ReadonlyMap<string, string>;

function checkBody(mdx: MdxBody, isLesson: boolean, known: KnownIds, hasSource: (path: string) => boolean): Advice[] {
  const imports = mdx.modules.flatMap(importsOf);
  const names: Names = new Map([
    ...imports.flatMap(({ from, names: imported }) => imported.map((name) => [name, from] as const)),
    ...mdx.modules.flatMap(exportsOf).map((name) => [name, ''] as const),
  ]);
  return [
    ...imports.flatMap(({ from, line }) => checkImport(from, line, hasSource)),
    ...mdx.modules.filter(({ code }) => /<[A-Za-z/>]/.test(code)).map(({ line }) => ({ line, ...messages.markupInModule })),
    ...mdx.tags.flatMap((tag) => checkTag(tag, names, isLesson, known)),
    ...mdx.expressions.flatMap(({ code, line }) => checkCode(code, line, names)),
    ...mdx.strayMarks.map(({ line }) => ({ line, ...messages.strayMark })),
    ...mdx.addresses.flatMap(({ kind, url, line }) => checkAddress(url, kind === 'image', line)),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** Elements that only mark up text. What runs, loads, embeds or sends is not among them. */
const plainElements = new Set(
  (
    'a abbr article aside b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure ' +
    'h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody ' +
    'td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);

const plainAttributes =
  /^(?:id|class|lang|title|href|src|alt|width|height|start|reversed|value|open|datetime|cite|colspan|rowspan|scope|headers|role|aria-[a-z]+|data-[a-z-]+)$/;

function checkTag(tag: MdxTag, names: Names, isLesson: boolean, known: KnownIds): Advice[] {
  const values = tag.attributes.flatMap(({ code, line }) => (code === undefined ? [] : checkCode(code, line, names)));
  const spread = tag.attributes.filter(({ name }) => name === '').map(({ line }) => ({ line, ...messages.spread }));
  if (!/^[A-Z]/.test(tag.name)) {
    if (tag.name !== '' && !plainElements.has(tag.name)) return [{ line: tag.line, ...messages.element(tag.name) }];
    return [...spread, ...values, ...tag.attributes.flatMap(checkAttribute)];
  }
  const [root = ''] = tag.name.split('.');
  if (!names.has(root)) return [{ line: tag.line, ...messages.unknownPart(root) }];
  const [, file = ''] = /^~\/lesson\/(\w+)\.astro$/.exec(names.get(root) ?? '') ?? [];
  const part = parts[file];
  const directives = part ? [] : tag.attributes.filter(({ name }) => name.includes(':'));
  return [
    ...spread,
    ...values,
    ...directives.map(({ name, line }) => ({ line, ...messages.attribute(name) })),
    ...(part ? checkPart({ ...tag, name: file }, part, isLesson, known) : []),
  ];
}

function checkAttribute({ name, line, text }: MdxAttribute): Advice[] {
  if (name === '') return [];
  if (!plainAttributes.test(name)) return [{ line, ...messages.attribute(name) }];
  return text !== undefined && (name === 'href' || name === 'src') ? checkAddress(text, name === 'src', line) : [];
}

/** Links lead to a web page, a mail address or a place on this page; what is loaded comes from this site. */
function checkAddress(url: string, isLoaded: boolean, line: number): Advice[] {
  const scheme = /^[\s\p{Cc}]*([a-z][a-z0-9+.\s-]*):/iu.exec(url)?.[1]?.toLowerCase();
  if (isLoaded) return scheme === undefined && !/^\s*[/\\]{2}/.test(url) ? [] : [{ line, ...messages.otherOrigin(url) }];
  return scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme) ? [] : [{ line, ...messages.address(url) }];
}

function checkCode(code: string, line: number, names: Names): Advice[] {
  const used = namesIn(code);
  if (used === undefined) return [{ line, ...messages.code }];
  return used.filter((name) => !names.has(name)).map((name) => ({ line, ...messages.unknownName(name) }));
}

function checkImport(from: string, line: number, hasSource: (path: string) => boolean): Advice[] {
  if (!from.startsWith('~/') || from.split('/').includes('..')) return [{ line, ...messages.foreignModule(from) }];
  return hasSource(from.slice(2)) ? [] : [{ line, ...messages.missingModule(from) }];
}
