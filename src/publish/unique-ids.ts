import type { ContentFiles } from './content-files.ts';
import type { Problem } from '../authoring/problems.ts';
import type { Sourced } from '../authoring/read.ts';

/** An id that stands twice within its kind. */
export function checkUniqueIds(files: ContentFiles): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, { from: Sourced<unknown>; path: readonly PropertyKey[] }>();
  const claim = (from: Sourced<unknown>, path: readonly PropertyKey[], kind: string, id: string) => {
    const key = `${kind}:${id}`;
    const first = seen.get(key);
    if (first !== undefined) {
      problems.push({
        file: from.file,
        line: from.lineOf(path),
        key: path.map(String).join('.'),
        reason: `id「${id}」はすでに ${first.from.file}:${String(first.from.lineOf(first.path))} にあります。`,
        instead: 'ほかと重ならない id を付けます。一度使った id は付け替えません。',
      });
    }
    seen.set(key, first ?? { from, path });
  };
  for (const lesson of files.lessons) {
    claim(lesson, ['id'], 'lesson', lesson.data.id);
    lesson.data.objectives.forEach((objective, i) => {
      claim(lesson, ['objectives', i, 'id'], 'objective', objective.id);
    });
    claim(lesson, ['action', 'id'], 'action', lesson.data.action.id);
  }
  for (const file of files.questions) {
    file.data.recall.forEach((question, i) => {
      claim(file, ['recall', i, 'id'], 'question', question.id);
    });
    file.data.exercises.forEach((question, i) => {
      claim(file, ['exercises', i, 'id'], 'question', question.id);
    });
  }
  for (const sheet of files.worksheets) {
    claim(sheet, ['id'], 'worksheet', sheet.data.id);
    sheet.data.sections.forEach((section, s) => {
      section.fields.forEach((field, f) => {
        claim(sheet, ['sections', s, 'fields', f, 'id'], `field of ${sheet.data.id}`, field.id);
      });
    });
  }
  for (const dialogue of files.dialogues) {
    claim(dialogue, ['id'], 'dialogue', dialogue.data.id);
    dialogue.data.nodes.forEach((node, n) => {
      claim(dialogue, ['nodes', n, 'id'], `node of ${dialogue.data.id}`, node.id);
      node.choices.forEach((choice, c) => {
        claim(dialogue, ['nodes', n, 'choices', c, 'id'], `choice of ${dialogue.data.id}`, choice.id);
      });
    });
    dialogue.data.endings.forEach((ending, e) => {
      claim(dialogue, ['endings', e, 'id'], `node of ${dialogue.data.id}`, ending.id);
    });
  }
  for (const file of files.cases) claim(file, ['id'], 'case', file.data.id);
  for (const file of files.scenes) claim(file, ['id'], 'scene', file.data.id);
  files.glossary.data.terms.forEach((term, i) => {
    claim(files.glossary, ['terms', i, 'id'], 'term', term.id);
  });
  files.rules.data.rules.forEach((rule, i) => {
    claim(files.rules, ['rules', i, 'id'], 'rule', rule.id);
  });
  files.reviews.data.open.forEach((review, i) => {
    claim(files.reviews, ['open', i, 'id'], 'review', review.id);
  });
  return problems;
}
