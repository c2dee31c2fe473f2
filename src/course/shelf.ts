import { readPageFolder, readYaml, reportStrayPages } from '../authoring/read.ts';
import type { Shelf } from '../authoring/shelf.ts';
import { courseSchema, doorsSchema, lessonSchema, pageSchema, reviewsSchema } from './schema.ts';

/** What the course consists of, what nobody has checked in it, what its pages are called, its lessons, and the other pages that are written as text. */
export const courseShelf = {
  name: 'course',
  read: (root, problems) => {
    const course = readYaml(root, 'content/course.yaml', courseSchema, problems);
    const reviews = readYaml(root, 'content/reviews.yaml', reviewsSchema, problems);
    const doors = readYaml(root, 'content/doors.yaml', doorsSchema, problems);
    const lessons = readPageFolder(root, 'content/docs/lessons', lessonSchema, problems);
    const pages = readPageFolder(root, 'content/docs', pageSchema, problems);
    reportStrayPages(root, 'content/docs', ['content/docs', 'content/docs/lessons'], problems);
    return course && reviews && doors && { course, reviews, doors, lessons, pages };
  },
} satisfies Shelf<unknown>;
