import { ContentError, type Problem } from '../authoring/problems.ts';
import { keepShelf, type Overlay } from '../authoring/shelf.ts';
import { caseShelf } from '../cases/shelf.ts';
import { courseShelf } from '../course/shelf.ts';
import { dialogueShelf } from '../dialogues/shelf.ts';
import { evidenceShelf } from '../evidence/shelf.ts';
import { glossaryShelf } from '../glossary/shelf.ts';
import { guideShelf } from '../guides/shelf.ts';
import { positionShelf } from '../position/shelf.ts';
import { questionShelf } from '../questions/shelf.ts';
import { ruleShelf } from '../rules/shelf.ts';
import { rubyShelf } from '../ruby/shelf.ts';
import { sceneShelf } from '../scenes/shelf.ts';
import { townShelf } from '../town/shelf.ts';
import { worksheetShelf } from '../worksheets/shelf.ts';
import { idsShelf } from './shelf.ts';

const shelves = [
  idsShelf,
  courseShelf,
  evidenceShelf,
  glossaryShelf,
  rubyShelf,
  ruleShelf,
  townShelf,
  worksheetShelf,
  questionShelf,
  dialogueShelf,
  caseShelf,
  sceneShelf,
  guideShelf,
  positionShelf,
] as const;

/** Every content file of the course, each valid on its own: what all shelves hold, together. */
export type ContentFiles = All<NonNullable<ReturnType<(typeof shelves)[number]['read']>>>;
type All<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer Each) => void ? Each : never;

/**
 * Reads every shelf below a root folder, with what a host's folder lays over them.
 *
 * @throws ContentError listing everything that is wrong in any file.
 */
export function readContentFiles(root: string, overlay?: Overlay): ContentFiles {
  const problems: Problem[] = [];
  const held = shelves.map((shelf) => shelf.read(root, problems, overlay));
  if (problems.length > 0) throw new ContentError(problems);
  return Object.assign({}, ...held) as ContentFiles;
}

/** Whether a file is the course's, and no host's: what is registered, and what only the course owes its readers, is not asked of a host. */
export const isOfCourse = ({ file }: { file: string }): boolean => file.startsWith('content/');

/** Hands what was read to the modules that draw pages from it. */
export function keepContentFiles(files: ContentFiles): void {
  for (const shelf of shelves) keepShelf(shelf, files);
}
