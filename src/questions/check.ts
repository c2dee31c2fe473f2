import type { Problem } from '../authoring/problems.ts';
import type { Sourced, SourcedPage } from '../authoring/read.ts';
import { checkReference } from '../authoring/reference.ts';
import type { LessonMeta } from '../course/schema.ts';
import type { Question, QuestionFile } from './schema.ts';

/** Questions against their lesson, and each against its own kind. */
export function checkQuestions(files: readonly Sourced<QuestionFile>[], pages: readonly SourcedPage<LessonMeta>[]): Problem[] {
  const lessons = new Map(pages.map((lesson) => [lesson.data.id, lesson]));
  const problems: Problem[] = [];
  for (const file of files) {
    const lesson = lessons.get(file.data.lesson);
    if (!lesson) {
      problems.push(...checkReference(file, ['lesson'], file.data.lesson, new Set(lessons.keys()), 'レッスン'));
      continue;
    }
    const objectives = new Set(lesson.data.objectives.map((objective) => objective.id));
    const headings = new Set([...lesson.body.matchAll(/^#{2,3} (.+)$/gm)].map((match) => match[1]?.trim() ?? ''));
    const applied = file.data.recall.filter((question) => question.level === 'apply').length;
    if (applied * 2 < file.data.recall.length) {
      problems.push({
        file: file.file,
        line: file.lineOf(['recall']),
        key: 'recall',
        reason: `場面に当てはめる問い（apply）が${String(file.data.recall.length)}問中${String(applied)}問です。`,
        instead: '半分以上を apply にします。',
      });
    }
    const exercised = new Set([...file.data.recall, ...file.data.exercises].map((question) => question.objective));
    lesson.data.objectives.forEach((objective, i) => {
      if (!exercised.has(objective.id))
        problems.push({
          file: lesson.file,
          line: lesson.lineOf(['objectives', i]),
          key: `objectives.${String(i)}`,
          reason: `ねらい「${objective.id}」を練習する問いがありません。`,
          instead: `${file.file} のどれかの問いの objective に、この id を書きます。`,
        });
    });
    for (const list of ['recall', 'exercises'] as const) {
      file.data[list].forEach((question, i) => {
        problems.push(...checkReference(file, [list, i, 'objective'], question.objective, objectives, 'ねらい'));
        problems.push(...checkReference(file, [list, i, 'section'], question.section, headings, '見出し'));
        problems.push(...checkQuestion(file, [list, i], question));
      });
    }
  }
  return problems;
}

function checkQuestion(file: Sourced<unknown>, path: readonly PropertyKey[], question: Question): Problem[] {
  const at = (rest: readonly PropertyKey[]) => ({
    file: file.file,
    line: file.lineOf([...path, ...rest]),
    key: [...path, ...rest].map(String).join('.'),
  });
  if (question.kind === 'single' || question.kind === 'multiple') {
    const right = question.options.filter((option) => option.correct).length;
    const wrongCount = question.kind === 'single' ? right !== 1 : right < 1;
    return [
      ...(wrongCount
        ? [
            {
              ...at(['options']),
              reason: `正しい選択肢が${String(right)}個あります。`,
              instead: question.kind === 'single' ? 'correct: true をちょうど1つにします。' : 'correct: true を1つ以上にします。',
            },
          ]
        : []),
      ...question.options.flatMap((option, i) =>
        !option.correct && option.belief === undefined
          ? [
              {
                ...at(['options', i]),
                reason: '誤りの選択肢に belief がありません。',
                instead: 'これを選ぶ人が信じていることを belief に書きます。',
              },
            ]
          : [],
      ),
    ];
  }
  if (question.kind === 'classify') {
    const boxes = new Set(question.boxes.map((box) => box.id));
    return question.cards.flatMap((card, c) =>
      card.boxes.flatMap((box, b) => checkReference(file, [...path, 'cards', c, 'boxes', b], box, boxes, '箱')),
    );
  }
  return [];
}
