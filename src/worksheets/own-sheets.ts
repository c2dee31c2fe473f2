import type { Problem } from '../authoring/problems.ts';
import { readYamlFolder, type Sourced } from '../authoring/read.ts';
import type { Overlay } from '../authoring/shelf.ts';
import { checkOwnFileName, checkOwnId, findPlaceholders } from '../host/own-files.ts';
import { ownWorksheetSchema, type Worksheet } from './schema.ts';

/** The sheets of a host's folder. What is wrong goes into `problems`. */
export function readOwnSheets(root: string, overlay: Overlay | undefined, problems: Problem[]): Sourced<Worksheet>[] {
  if (!overlay) return [];
  const sheets = readYamlFolder(root, `${overlay.place}/sheets`, ownWorksheetSchema, problems);
  for (const sheet of sheets) {
    const idProblems = checkOwnId(overlay, sheet, 'id', sheet.data.id, 'シート');
    problems.push(
      ...idProblems,
      ...(idProblems.length > 0 ? [] : checkOwnFileName(sheet, 'id', sheet.data.id)),
      ...findPlaceholders(sheet),
    );
  }
  return sheets;
}
