import { href } from '../host/address.ts';
import { reviewLessons } from '../review/lessons.ts';
import { worksheets } from '../worksheets/sheets.ts';
import { learningLessons, learningPaths } from './data.ts';
import type { ResumeSource } from './resume.ts';

/** The course as it is needed to say what comes next. */
export const resumeSource: ResumeSource = {
  lessons: learningLessons,
  paths: learningPaths,
  review: [...reviewLessons],
  sheets: [...worksheets.values()].map(({ id, title, titleField, scope, sections }) => ({
    id,
    title: `${id.toUpperCase()} ${title}`,
    href: href(`sheets/${id}/`),
    titleField,
    isOfTopic: scope === 'topic',
    fields: sections.flatMap(({ fields }) =>
      fields.flatMap((field) =>
        ['rows', 'links', 'checklist'].includes(field.kind) ? [] : [[field.id, field.label] satisfies [string, string]],
      ),
    ),
  })),
  consultation: 'w07',
  links: {
    learning: href('learning/'),
    review: href('review/'),
    records: href('tools/records/'),
    consultations: href('tools/consultations/'),
  },
};
