import type { Problem } from '../authoring/problems.ts';
import { byId } from '../authoring/by-id.ts';
import { checkCases } from '../cases/check.ts';
import { checkCourse, checkDoors, checkLessons, checkLessonShapes, checkReviews } from '../course/check.ts';
import { checkDialogues } from '../dialogues/check.ts';
import { checkActivities } from '../evidence/activities.ts';
import { findBarePercentages, findBarePercentagesInData } from '../evidence/prose.ts';
import { checkTableReferences } from '../evidence/table.ts';
import { checkTexts } from '../evidence/texts.ts';
import { checkFigureUse } from '../evidence/usage.ts';
import { checkGlossary } from '../glossary/check.ts';
import { checkGuides } from '../guides/check.ts';
import { checkPosition } from '../position/check.ts';
import { checkQuestions } from '../questions/check.ts';
import { checkRules } from '../rules/check.ts';
import { checkScenes } from '../scenes/check.ts';
import { checkScenario } from '../topics/check.ts';
import { checkDesk } from '../town/desk.ts';
import { checkWrittenDays } from '../town/written-days.ts';
import { checkWorksheets } from '../worksheets/check.ts';
import { isOfCourse, type ContentFiles } from './content-files.ts';
import { checkIds } from './ids.ts';
import { checkMdx } from './mdx-check.ts';
import { checkMissingFiles } from './missing-files.ts';
import { checkMinutes, checkParts } from './minutes.ts';
import { checkUniqueIds } from './unique-ids.ts';

/**
 * Everything that no single file can know: references between files, ids used twice, order that leads nowhere.
 *
 * @param hasSource Whether `src/` holds a file, by its path inside.
 */
export function checkContent(files: ContentFiles, hasSource: (path: string) => boolean): Problem[] {
  const { course, lessons, questions, dialogues, worksheets, cases, scenes, guides, papers, glossary, position, figures, activities } =
    files;
  const ofCourse = {
    lessons: lessons.filter(isOfCourse),
    questions: questions.filter(isOfCourse),
    worksheets: worksheets.filter(isOfCourse),
  };
  const pages = [...ofCourse.lessons, ...files.pages];
  const idsOf = (list: readonly { data: { id: string } }[]): ReadonlySet<string> => new Set(list.map(({ data }) => data.id));
  const known = {
    lessons: idsOf(lessons),
    sheets: idsOf(worksheets),
    dialogues: idsOf(dialogues),
    cases: idsOf(cases),
    sources: new Set(files.sources.data.sources.map(({ id }) => id)),
    texts: new Set(files.texts.data.texts.map(({ id }) => id)),
    figures: new Set(figures.rows.flatMap(({ id, standing }) => (standing === 'do-not-cite' ? [] : [id]))),
  };
  const missing = checkMissingFiles(files);
  if (missing.length > 0) return missing;
  const corrections = new Set(files.corrections.data.corrections.map(({ anomaly }) => anomaly));
  return [
    ...checkUniqueIds(files),
    ...checkMdx(files, hasSource),
    ...checkIds(files),
    ...checkCourse(course, lessons),
    ...checkReviews(files.reviews, course.data),
    ...checkDoors(files.doors),
    ...checkScenario(
      course,
      worksheets.map(({ data }) => data),
    ),
    ...checkLessonShapes(ofCourse.lessons),
    ...checkLessons(lessons, course.data, known),
    ...checkMinutes(
      lessons,
      questions.map(({ data }) => data),
    ),
    ...checkParts(
      ofCourse.lessons,
      course.data,
      questions.map(({ data }) => data),
      4,
    ),
    ...checkParts(
      files.ownLessons,
      course.data,
      questions.map(({ data }) => data),
      1,
    ),
    ...checkQuestions(questions, lessons),
    ...checkDialogues(
      dialogues,
      worksheets.map(({ data }) => data),
    ),
    ...checkWorksheets(worksheets, known.sources),
    ...checkGlossary(glossary, known),
    ...checkRules(files.rules, ofCourse.lessons, known),
    ...checkTexts(
      files.texts,
      new Set(
        [...glossary.data.terms, ...files.rules.data.rules.flatMap(({ basis }) => basis)].flatMap(({ text }) =>
          typeof text === 'object' ? text.id : (text ?? []),
        ),
      ),
    ),
    ...checkCases(cases, known),
    ...checkScenes(scenes, known),
    ...checkGuides(guides, papers, pages, known),
    ...checkDesk(files.town),
    ...checkWrittenDays(
      files.town.data,
      { pages: ofCourse.lessons, data: [...ofCourse.lessons, ...ofCourse.questions, ...dialogues, ...ofCourse.worksheets] },
      new Set(files.texts.data.texts.map(({ read }) => read)),
    ),
    ...checkPosition(position, byId(figures.rows), known.sources, course.data),
    ...checkTableReferences(figures, known.sources, corrections),
    ...checkActivities(activities, known.sources, corrections),
    ...checkFigureUse([...lessons, ...files.pages, ...files.own], figures.rows),
    ...pages.flatMap((page) => findBarePercentages(page)),
    ...[...ofCourse.questions, ...dialogues, ...ofCourse.worksheets, ...cases, ...scenes, ...guides, papers, glossary, position].flatMap(
      (file) => findBarePercentagesInData(file),
    ),
  ];
}
