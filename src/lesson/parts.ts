import type { Course, LessonMeta } from '../course/schema.ts';
import type { Question } from '../questions/schema.ts';
import { measureLesson } from './measure.ts';

/** A piece of a lesson that is read, done or projected in one go. */
export interface Part {
  title: string;
  /** Text of the heading at which it begins. */
  heading: string;
  /** What its text, practice and sheet take. Not rounded. */
  minutes: number;
}

/**
 * The parts of a lesson, in order: those that all lessons have, and where the lesson says so one more. A sheet's minutes, which are an
 * author's estimate, count where the sheet is written.
 *
 * @param body The lesson's MDX without frontmatter.
 */
export function partsOf(
  lesson: Pick<LessonMeta, 'id' | 'minutes' | 'partsAt'>,
  body: string,
  parts: Course['parts'],
  asked: { questions: ReadonlyMap<string, Question>; recall: readonly Question[] },
): Part[] {
  const found: Part[] = [];
  for (const [text, heading] of sectionsOf(body)) {
    const { read, practice } = measureLesson(text, lesson.id, asked.questions, asked.recall);
    const minutes = read + practice + (text.includes('<Worksheet ') ? lesson.minutes.sheet : 0);
    const begun = parts.find(({ begins }) => begins === heading)?.title;
    const last = found.at(-1);
    if (begun !== undefined) found.push({ title: begun, heading, minutes });
    else if (last && lesson.partsAt.includes(heading)) found.push({ title: `${last.title}・続き`, heading, minutes });
    else if (last) last.minutes += minutes;
  }
  return found;
}

/** A text cut at its headings of the second and third level: each piece with the heading it begins with. */
const sectionsOf = (body: string): [text: string, heading: string][] =>
  body.split(/^(?=#{2,3} )/m).map((text) => [text, /^#{2,3} (.+)/.exec(text)?.[1]?.trim() ?? '']);
