import { checkContent } from './check.ts';
import { readContentFiles } from './content-files.ts';
import { ContentError } from './problems.ts';

/** The whole course as its pages need it: checked, and looked up by id. */
export type Content = ReturnType<typeof loadContent>;

/**
 * Reads, checks and indexes the content below a root folder.
 *
 * @throws ContentError listing everything that is wrong.
 */
export function loadContent(root: string) {
  const files = readContentFiles(root);
  const problems = checkContent(files);
  if (problems.length > 0) throw new ContentError(problems);
  const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((item) => [item.id, item]));
  const order = files.course.data.stages.flatMap((stage) => stage.modules.flatMap((module) => module.lessons));
  const lessons = byId(files.lessons.map((file) => file.data));
  return {
    ids: files.ids.data,
    course: files.course.data,
    /** Lesson ids in course order. */
    order,
    lessons,
    /** Text of every MDX page, by what `<To>` calls it. */
    bodies: new Map([
      ...files.lessons.map((file) => [file.data.id, file.body] as const),
      ...files.pages.flatMap((file) => (file.data.id === undefined ? [] : [[file.data.id, file.body] as const])),
    ]),
    questionFiles: new Map(files.questions.map((file) => [file.data.lesson, file.data])),
    questions: byId(files.questions.flatMap((file) => [...file.data.recall, ...file.data.exercises])),
    worksheets: byId(files.worksheets.map((file) => file.data)),
    dialogues: byId(files.dialogues.map((file) => file.data)),
    cases: byId(files.cases.map((file) => file.data).sort((a, b) => a.number - b.number)),
    ruby: files.ruby.data.words,
    scenes: byId(files.scenes.map((file) => file.data).sort((a, b) => a.number - b.number)),
    activities: files.activities.rows,
    terms: byId(files.glossary.data.terms),
    otherWords: files.glossary.data.words,
    sources: byId(files.sources.data.sources),
    corrections: new Map(files.corrections.data.corrections.map((correction) => [correction.anomaly, correction])),
    figures: byId(files.figures.figures),
    town: files.town.data,
    position: files.position.data,
  };
}

/** The course this site is built from. */
export const content = loadContent(process.cwd());
