import { checkCases } from '../cases/check.ts';
import { checkDialogues } from '../dialogues/check.ts';
import { checkActivities } from '../evidence/activities.ts';
import { checkFigureReferences, checkFigureUse, findBarePercentages, findBarePercentagesInData } from '../evidence/register.ts';
import { checkPosition } from '../position/check.ts';
import { checkQuestions } from '../questions/check.ts';
import { checkScenes } from '../scenes/check.ts';
import { checkWorksheets } from '../worksheets/check.ts';
import type { ContentFiles } from './content-files.ts';
import { checkIds } from './ids.ts';
import { isOff, measureLesson } from './minutes.ts';
import type { Problem } from './problems.ts';
import { checkReference } from './reference.ts';
import { checkUniqueIds } from './unique-ids.ts';

/** Everything that no single file can know: references between files, ids used twice, order that leads nowhere. */
export function checkContent(files: ContentFiles): Problem[] {
  const pages = [...files.lessons, ...files.pages];
  const sources = new Set(files.sources.data.sources.map(({ id }) => id));
  const corrections = new Set(files.corrections.data.corrections.map(({ anomaly }) => anomaly));
  return [
    ...checkUniqueIds(files),
    ...checkIds(files),
    ...checkCourse(files),
    ...checkLessons(files),
    ...checkQuestions(files),
    ...checkDialogues(files),
    ...checkWorksheets(files),
    ...checkCases(files),
    ...checkScenes(files),
    ...checkPosition(files),
    ...checkFigureReferences(files.figures, sources, corrections),
    ...checkActivities(files.activities, sources, corrections),
    ...checkFigureUse(pages, files.figures),
    ...pages.flatMap((page) => findBarePercentages(page)),
    ...[
      ...files.questions,
      ...files.dialogues,
      ...files.worksheets,
      ...files.cases,
      ...files.scenes,
      files.glossary,
      files.position,
    ].flatMap((file) => findBarePercentagesInData(file)),
  ];
}

function checkCourse({ course, lessons }: ContentFiles): Problem[] {
  const problems: Problem[] = [];
  const known = new Set(lessons.map((lesson) => lesson.data.id));
  const placed = new Set<string>();
  course.data.stages.forEach((stage, s) => {
    stage.modules.forEach((module, m) => {
      module.lessons.forEach((id, l) => {
        const path = ['stages', s, 'modules', m, 'lessons', l];
        problems.push(...checkReference(course, path, id, known, 'レッスン'));
        if (placed.has(id))
          problems.push({
            file: course.file,
            line: course.lineOf(path),
            key: path.join('.'),
            reason: `レッスン「${id}」が2か所に置かれています。`,
            instead: 'レッスンは1つのまとまりにだけ置きます。',
          });
        placed.add(id);
      });
    });
  });
  course.data.paths.forEach((path, p) => {
    path.lessons.forEach((id, l) => {
      problems.push(...checkReference(course, ['paths', p, 'lessons', l], id, known, 'レッスン'));
    });
  });
  for (const lesson of lessons) {
    if (!placed.has(lesson.data.id)) {
      problems.push({
        file: lesson.file,
        line: lesson.lineOf(['id']),
        key: 'id',
        reason: `レッスン「${lesson.data.id}」がコースのどこにも置かれていません。`,
        instead: 'content/course.yaml の stages の中に、この id を書き加えます。',
      });
    }
  }
  return problems;
}

/** The headings of a lesson, in this order. */
const lessonHeadings = ['思い出す', 'ねらい', '要点', '見本', '半分自分で', '確かめる', '自分の地域で', 'この2週間で'];

function checkLessons(files: ContentFiles): Problem[] {
  const sheets = new Set(files.worksheets.map((sheet) => sheet.data.id));
  const dialogues = new Set(files.dialogues.map((dialogue) => dialogue.data.id));
  const sources = new Set(files.sources.data.sources.map((source) => source.id));
  const steps = new Set(files.course.data.steps.map((step) => step.id));
  return files.lessons.flatMap((lesson) => {
    const { data } = lesson;
    const fileName = `content/docs/lessons/${data.id}.mdx`;
    const headings = [...lesson.body.matchAll(/^## (.+)$/gm)].map((match) => match[1]?.trim());
    return [
      ...(lesson.file === fileName
        ? []
        : [
            {
              file: lesson.file,
              line: lesson.lineOf(['id']),
              key: 'id',
              reason: `ファイル名と id「${data.id}」が違います。`,
              instead: `ファイル名を ${fileName} にするか、id を直します。`,
            },
          ]),
      ...(headings.join() === lessonHeadings.join()
        ? []
        : [
            {
              file: lesson.file,
              line: lesson.bodyLine,
              key: '',
              reason: `見出し（##）の並びが「${headings.join('・')}」です。`,
              instead: `「${lessonHeadings.join('・')}」の順に書きます。`,
            },
          ]),
      ...checkMinutes(lesson, files),
      ...data.sheets.flatMap((id, i) => checkReference(lesson, ['sheets', i], id, sheets, 'シート')),
      ...data.steps.flatMap((id, i) => checkReference(lesson, ['steps', i], id, steps, 'ステップ')),
      ...data.dialogues.flatMap((id, i) => checkReference(lesson, ['dialogues', i], id, dialogues, '対話')),
      ...data.sources.flatMap((source, i) => checkReference(lesson, ['sources', i, 'id'], source.id, sources, '資料')),
    ];
  });
}

function checkMinutes(lesson: ContentFiles['lessons'][number], files: ContentFiles): Problem[] {
  const { id, minutes } = lesson.data;
  const all = files.questions.flatMap(({ data }) => [...data.recall, ...data.exercises]);
  const recall = files.questions.find(({ data }) => data.lesson === id)?.data.recall ?? [];
  const measured = measureLesson(lesson.body, id, new Map(all.map((question) => [question.id, question])), recall);
  return (['read', 'practice'] as const).flatMap((part) =>
    isOff(minutes[part], measured[part])
      ? [
          {
            file: lesson.file,
            line: lesson.lineOf(['minutes', part]),
            key: `minutes.${part}`,
            reason: `${String(minutes[part])}分と書いてありますが、本文と問いから数えると約${measured[part].toFixed(1)}分です。`,
            instead: '書いてある分を直すか、本文や問いの量を直します（読む速さは1分400字、問いの時間は src/course/minutes.ts）。',
          },
        ]
      : [],
  );
}
