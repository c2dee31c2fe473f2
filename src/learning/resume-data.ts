import { codeOf } from '../learner/keys.ts';
import { course } from '../course/course.ts';
import { href } from '../host/address.ts';
import { reviewLessons } from '../review/lessons.ts';
import { messages as topicMessages } from '../topics/messages.ts';
import { fieldsOf } from '../topics/rules.ts';
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
    title: `${codeOf(id)} ${title}`,
    href: href(`sheets/${id}/`),
    titleField,
    isOfTopic: scope === 'topic',
    fields: sections.flatMap(({ fields }) => fields.flatMap(({ id, label, former }) => (former ? [] : [{ id, label }]))),
  })),
  steps: course.steps.flatMap((step) => {
    const sheet = worksheets.get(step.sheet);
    const title = step.number === undefined ? step.title : `${topicMessages.steps.number(step.number)} ${step.title}`;
    return sheet?.scope === 'topic' ? [{ title, sheet: sheet.id, fields: fieldsOf(step, sheet).map(({ id }) => id) }] : [];
  }),
  consultation: 'w07',
  links: {
    learning: href('learning/'),
    topics: href('tools/topics/'),
    review: href('review/'),
    records: href('tools/records/'),
    consultations: href('tools/consultations/'),
  },
};
