import type { Problem } from '../authoring/problems.ts';
import { readYamlFolder, type Sourced } from '../authoring/read.ts';
import type { Overlay } from '../authoring/shelf.ts';
import { checkOwnFileName, checkOwnId, checkOwnPart, findPlaceholders } from '../host/own-files.ts';
import { ownQuestionFileSchema, type QuestionFile } from './schema.ts';

/** The questions of a host's folder, for lessons of its own. What is wrong goes into `problems`. */
export function readOwnQuestions(root: string, overlay: Overlay | undefined, problems: Problem[]): Sourced<QuestionFile>[] {
  if (!overlay) return [];
  const files = readYamlFolder(root, `${overlay.place}/questions`, ownQuestionFileSchema, problems);
  for (const file of files) {
    const { lesson } = file.data;
    const idProblems = checkOwnId(overlay, file, 'lesson', lesson, 'レッスン');
    problems.push(...idProblems, ...(idProblems.length > 0 ? [] : checkIdsInside(file, lesson)), ...findPlaceholders(file));
  }
  return files;
}

function checkIdsInside(file: Sourced<QuestionFile>, lesson: string): Problem[] {
  return [
    ...checkOwnFileName(file, 'lesson', lesson),
    ...(['recall', 'exercises'] as const).flatMap((list) =>
      file.data[list].flatMap((question, i) => checkOwnPart(file, [list, i, 'id'], question.id, lesson)),
    ),
  ];
}
