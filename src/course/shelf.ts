import { readPageFolder, readYaml, reportStrayPages } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { readOwnLessons } from './own-lessons.ts';
import { readOwnPages } from './own-pages.ts';
import { checkOwnStages } from './own-stages.ts';
import { courseSchema, doorsSchema, lessonSchema, pageSchema, reviewsSchema } from './schema.ts';

/** What the course consists of, what nobody has checked in it, what its pages are called, its lessons, the other pages that are written as text, and the pages and lessons of a host. */
export const courseShelf = {
  name: 'course',
  read: (root, problems, overlay) => {
    const course = readYaml(root, 'content/course.yaml', courseSchema, problems);
    const reviews = readYaml(root, 'content/reviews.yaml', reviewsSchema, problems);
    const doors = readYaml(root, 'content/doors.yaml', doorsSchema, problems);
    const lessons = readPageFolder(root, 'content/docs/lessons', lessonSchema, problems);
    const pages = readPageFolder(root, 'content/docs', pageSchema, problems);
    reportStrayPages(root, 'content/docs', ['content/docs', 'content/docs/lessons'], problems);
    const own = readOwnPages(root, overlay, pages, problems);
    if (overlay && course) problems.push(...checkOwnStages(root, overlay, course));
    const { stages, lessons: ownLessons } = readOwnLessons(root, overlay, problems);
    if (!course || !reviews || !doors) return undefined;
    return {
      course: { ...course, data: { ...course.data, stages: [...course.data.stages, ...stages] } },
      reviews,
      doors,
      lessons: [...lessons, ...ownLessons],
      pages,
      own,
      ownLessons,
    };
  },
} satisfies Shelf<unknown>;
