import { lessons } from '../course/course.ts';
import { ContentError } from '../authoring/problems.ts';
import type { LessonMeta } from '../course/schema.ts';

/**
 * The lesson whose page is being drawn.
 *
 * @param frontmatter `Astro.locals.starlightRoute.entry.data` of the page.
 * @throws ContentError on any other kind of page.
 */
export function currentLesson({ kind, id }: { kind: string; id?: string | undefined }): LessonMeta {
  const lesson = kind === 'lesson' && id !== undefined ? lessons.get(id) : undefined;
  if (!lesson)
    throw new ContentError([
      {
        file: id ?? kind,
        key: '',
        reason: 'レッスンではないページで、レッスンの部品が使われています。',
        instead: 'content/docs/lessons/ のページで使います。',
      },
    ]);
  return lesson;
}
