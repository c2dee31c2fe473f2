import { readPageFolder, readYaml, reportStrayPages } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { courseSchema, lessonSchema, pageSchema, reviewsSchema } from './schema.ts';

/** What the course consists of, what nobody has checked in it, its lessons, and the other pages that are written as text. */
export const courseShelf = {
  name: 'course',
  read: (root, problems) => {
    const course = readYaml(root, 'content/course.yaml', courseSchema, problems);
    const reviews = readYaml(root, 'content/reviews.yaml', reviewsSchema, problems);
    const lessons = readPageFolder(root, 'content/docs/lessons', lessonSchema, problems);
    const pages = readPageFolder(root, 'content/docs', pageSchema, problems);
    reportStrayPages(root, 'content/docs', ['content/docs', 'content/docs/lessons'], problems);
    return course && reviews && { course, reviews, lessons, pages };
  },
} satisfies Shelf<unknown>;
