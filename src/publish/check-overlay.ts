import { ContentError, type Problem } from '../authoring/problems.ts';
import type { Overlay } from '../authoring/shelf.ts';
import { findMovedPages, findOverduePages } from '../course/own-pages.ts';
import { findUnfilled } from '../host/unfilled.ts';
import type { ContentFiles } from './content-files.ts';
import { loadContent } from './content.ts';
import { messages } from './hosts-messages.ts';

/**
 * What is wrong with all that a host lays over the course: what would stop the build, read as the build reads it; what the course
 * changed under pages that the host replaced; and pages that are to be read again.
 *
 * @param today ISO date.
 * @returns Also the edition of the course.
 * @throws ContentError when the course itself cannot be built.
 */
export function checkOverlay(root: string, overlay: Overlay, today: string): { edition: string; problems: Problem[] } {
  try {
    const { course, own, pages } = loadContent(root, overlay);
    const problems = [...findMovedPages(own, pages), ...findOverduePages(own, today), ...findUnfinished(own)];
    return { edition: course.data.edition.id, problems };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { edition: loadContent(root).course.data.edition.id, problems: [...error.problems] };
  }
}

function findUnfinished(own: ContentFiles['own']): Problem[] {
  return own.flatMap(({ file, body, bodyLine }) =>
    body.split('\n').flatMap((line, i) => {
      const found = findUnfilled(line);
      return found === undefined ? [] : [{ file, line: bodyLine + i, key: '', ...messages.unfinished(found) }];
    }),
  );
}
