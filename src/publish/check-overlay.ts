import { ContentError, type Problem } from '../authoring/problems.ts';
import type { Overlay } from '../authoring/shelf.ts';
import { findMovedPages, findOverduePages } from '../course/own-pages.ts';
import { findUnfilled } from '../host/unfilled.ts';
import { textsOf } from '../authoring/texts.ts';
import { placeIn } from '../host/own-files.ts';
import { isOfCourse, type ContentFiles } from './content-files.ts';
import { loadContent } from './content.ts';
import { messages } from './hosts-messages.ts';

/**
 * What is wrong with all that a host lays over the course: what would stop the build, read as the build reads it; what the course
 * changed under pages that the host replaced; and pages and lessons that are to be read again.
 *
 * @param today ISO date.
 * @returns Also the edition of the course.
 * @throws ContentError when the course itself cannot be built.
 */
export function checkOverlay(root: string, overlay: Overlay, today: string): { edition: string; problems: Problem[] } {
  try {
    const files = loadContent(root, overlay);
    const { course, own, ownLessons, pages } = files;
    const problems = [...findMovedPages(own, pages), ...findOverduePages([...own, ...ownLessons], today), ...findUnfinished(files)];
    return { edition: course.data.edition.id, problems };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { edition: loadContent(root).course.data.edition.id, problems: [...error.problems] };
  }
}

function findUnfinished({ own, ownLessons, questions, worksheets }: ContentFiles): Problem[] {
  return [
    ...[...own, ...ownLessons].flatMap(({ file, body, bodyLine }) =>
      body.split('\n').flatMap((line, i) => advise({ file, line: bodyLine + i, key: '' }, line)),
    ),
    ...[...questions, ...worksheets].flatMap((from) =>
      isOfCourse(from) ? [] : textsOf(from.data).flatMap(({ path, text }) => advise(placeIn(from)(path), text)),
    ),
  ];
}

function advise(place: Pick<Problem, 'file' | 'line' | 'key'>, text: string): Problem[] {
  const found = findUnfilled(text);
  return found === undefined ? [] : [{ ...place, ...messages.unfinished(found) }];
}
