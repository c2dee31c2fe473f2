import type { ContentFiles } from './content-files.ts';
import { destinationIds } from './destination-ids.ts';
import { messages } from './mdx-messages.ts';
import type { MdxAttribute, MdxTag } from '../authoring/mdx.ts';
import type { Problem } from '../authoring/problems.ts';

type Advice = Pick<Problem, 'line' | 'reason' | 'instead'>;

/** How one part is written. */
interface Part {
  /** A right use, for the advice. */
  form: string;
  /** Its attributes; those with `: true` must be there. */
  attributes: Readonly<Record<string, boolean>>;
  /** It shows what a lesson's frontmatter says. */
  ofLesson?: true;
  /** References that lead nowhere. Those to figures are checked in `evidence/usage.ts`. */
  check?: (tag: MdxTag, known: KnownIds) => Advice[];
}

/** Every id that a part can name. Gathered once: there are thousands of parts. */
export type KnownIds = ReturnType<typeof knownIdsOf>;
export function knownIdsOf(files: ContentFiles) {
  const { dialogues, glossary, ownTerms, questions, town, worksheets } = files;
  return {
    destinations: new Set(destinationIds(files)),
    dialogues: new Set(dialogues.map(({ data }) => data.id)),
    facts: new Set(town.data.facts.map(({ id }) => id)),
    lessons: new Set(questions.map(({ data }) => data.lesson)),
    questions: new Set(questions.flatMap(({ data }) => [...data.recall, ...data.exercises].map(({ id }) => id))),
    sections: new Map(worksheets.map(({ file, data }) => [data.id, { file, ids: new Set(data.sections.map(({ id }) => id)) }] as const)),
    terms: new Set([...glossary.data.terms, ...ownTerms].map(({ id }) => id)),
    worksheets: new Set(worksheets.map(({ data }) => data.id)),
  };
}

/** The parts of `src/lesson/` that an author writes with values, by the name of their file. */
export const parts: Readonly<Record<string, Part>> = {
  Action: { form: '<Action />', attributes: {}, ofLesson: true },
  DialogueCard: {
    form: '<DialogueCard id="d1" />',
    attributes: { id: true },
    check: idAmong('対話', 'content/dialogues/', 'dialogues'),
  },
  Objectives: { form: '<Objectives />', attributes: {}, ofLesson: true },
  Questions: { form: "<Questions ids={['a01-q1']} />", attributes: { ids: false, lesson: false }, check: checkQuestionsPart },
  Stat: { form: '<Stat id="r6.…" />', attributes: { id: true, bare: false } },
  StatChart: {
    form: "<StatChart title=\"…\" ids={['r6.…', 'r6.…']} />",
    attributes: { title: true, ids: true, labels: false, groups: false },
  },
  Term: {
    form: '<Term id="tane">タネ</Term>',
    attributes: { id: true },
    check: idAmong('用語', 'content/glossary.yaml', 'terms'),
  },
  To: { form: '<To id="a01" />', attributes: { id: true }, check: idAmong('行き先', 'content/', 'destinations') },
  Town: {
    form: '<Town id="population" />',
    attributes: { id: true },
    check: idAmong('みなと市の数', 'content/town.yaml', 'facts'),
  },
  Worked: { form: '<Worked title="…">…</Worked>', attributes: { title: true } },
  Worksheet: { form: '<Worksheet id="w08" />', attributes: { id: true, sections: false }, check: checkWorksheetPart },
};

/** What is wrong with one use of a part. */
export function checkPart(tag: MdxTag, part: Part, isLesson: boolean, known: KnownIds): Advice[] {
  const names = Object.keys(part.attributes);
  const missing = names.some((name) => part.attributes[name] === true && !tag.attributes.some((attribute) => attribute.name === name));
  return [
    ...tag.attributes
      .filter(({ name }) => name !== '' && !names.includes(name))
      .map(({ name, line }) => ({ line, ...messages.attributeOfPart(name, tag.name, names) })),
    ...(missing ? [{ line: tag.line, ...messages.missingAttribute(tag.name, part.form) }] : []),
    ...(part.ofLesson && !isLesson ? [{ line: tag.line, ...messages.outsideLesson(tag.name) }] : []),
    ...(part.check?.(tag, known) ?? []),
  ];
}

function idAmong(what: string, file: string, kind: 'destinations' | 'dialogues' | 'facts' | 'terms') {
  return (tag: MdxTag, known: KnownIds): Advice[] => unknownIds(tag, 'id', what, file, known[kind]);
}

function checkQuestionsPart(tag: MdxTag, { lessons, questions }: KnownIds): Advice[] {
  if (!tag.attributes.some(({ name }) => name === 'ids' || name === 'lesson'))
    return [{ line: tag.line, ...messages.missingAttribute(tag.name, '<Questions ids={[\'a01-q1\']} /> か <Questions lesson="a01" />') }];
  return [
    ...unknownIds(tag, 'ids', '問い', 'content/questions/', questions),
    ...unknownIds(tag, 'lesson', 'レッスンの問い', 'content/questions/', lessons),
  ];
}

function checkWorksheetPart(tag: MdxTag, { worksheets, sections }: KnownIds): Advice[] {
  const id = tag.attributes.find(({ name }) => name === 'id')?.text ?? '';
  const sheet = sections.get(id);
  return [
    ...unknownIds(tag, 'id', 'シート', 'content/worksheets/', worksheets),
    ...(sheet ? unknownIds(tag, 'sections', `シート${id}のまとまり`, sheet.file, sheet.ids) : []),
  ];
}

/** Ids of an attribute that are unknown, or an attribute whose ids cannot be read. */
function unknownIds(tag: MdxTag, name: string, what: string, file: string, known: ReadonlySet<string>): Advice[] {
  const attribute = tag.attributes.find((candidate) => candidate.name === name);
  if (!attribute) return [];
  const ids = stringsOf(attribute);
  if (ids.length === 0) return [{ line: attribute.line, ...messages.missingAttribute(tag.name, parts[tag.name]?.form ?? '') }];
  return ids.filter((id) => !known.has(id)).map((id) => ({ line: attribute.line, ...messages.unknownId(id, what, [...known], file) }));
}

/** The plain strings of `name="a"` or `name={['a', 'b']}`. */
function stringsOf({ text, code = '' }: MdxAttribute): string[] {
  return text === undefined ? [...code.matchAll(/(['"])([^'"]*)\1/g)].map((match) => match[2] ?? '') : [text];
}
