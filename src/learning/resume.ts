import { doneLessons } from '../course/done-lessons.ts';
import { offeredOf, type Shows } from '../course/shown-stages.ts';
import { instanceOf, lessonPlace, sheetPlace, type Place } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { isRemoved, latestAt } from '../learner/presence.ts';
import { hasText } from '../learner/record.ts';
import { todaysItems, type ReviewLesson } from '../review/items.ts';
import { callOf, isDue } from '../topics/call.ts';
import { howFar, nextStep } from '../topics/rules.ts';
import { listTopics, type Topic } from '../worksheets/entries.ts';
import { fieldsLeft } from '../worksheets/fields-left.ts';
import { asText, titleOf } from '../worksheets/rules.ts';
import { lookBackDay, lookBacks } from './calendar.ts';
import { chosenPath, listCommitments, progressOf, type LearningLesson, type LearningPath } from './progress.ts';

/** What of a sheet is needed to say where one was in it. */
interface ResumeSheet {
  id: string;
  title: string;
  href: string;
  titleField: string;
  isOfTopic: boolean;
  /** Its fields, in order. */
  fields: { id: string; label: string }[];
}

/** What of the course is needed to say what comes next. */
export interface ResumeSource {
  lessons: LearningLesson[];
  paths: LearningPath[];
  review: ReviewLesson[];
  sheets: ResumeSheet[];
  /** Where a テーマ is written: 「ステップ1 目指す姿」, by the id of its sheet, with the ids of its fields. */
  steps: { title: string; sheet: string; fields: string[] }[];
  /** The sheet whose entries are called back. */
  consultation: string;
  links: { learning: string; topics: string; review: string; records: string; consultations: string };
}

/** Something to go on with. Days are `2026-11-20`. */
export type ResumeStep =
  | { kind: 'unreadable'; href: string }
  | { kind: 'sheet'; title: string; href: string; nextField: string | undefined }
  | TopicStep
  | { kind: 'callBack'; title: string; href: string; day: string; isLate: boolean }
  | { kind: 'moreCallBacks'; href: string; count: number }
  | { kind: 'action'; title: string; href: string; day: string }
  | { kind: 'review'; href: string; count: number }
  | { kind: 'lesson'; title: string; href: string; isHalfRead: boolean }
  | { kind: 'allDone'; href: string };

/** A テーマ, and where it goes on: at which stage, with which sheet (`title`) and field. Without a stage all of it is written. */
export interface TopicStep {
  kind: 'topic';
  topic: string;
  stage: string;
  title: string;
  href: string;
  nextField: string | undefined;
}

/** So many calls are named one by one. */
const mostCallBacks = 3;

/** What to go on with, the most pressing first; a lesson in any case, of a stage that is shown. */
export function resumeOf(learner: Learner, source: ResumeSource, today: string, shows: Shows): ResumeStep[] {
  const { store } = learner.everything();
  const isUnreadable = learner.aside().length > 0 || store.places().some((place) => store.read(place).state === 'unreadable');
  const due = todaysItems(learner, source.review, today).length;
  return [
    ...(isUnreadable ? [{ kind: 'unreadable' as const, href: source.links.records }] : []),
    ...lastWork(learner, source),
    ...callBacks(learner, source, today),
    ...actions(learner, source, today),
    ...(due > 0 ? [{ kind: 'review' as const, href: source.links.review, count: due }] : []),
    nextLesson(learner, source, shows),
  ];
}

const entryAddress = (sheet: ResumeSheet, place: Place): string => {
  const instance = instanceOf(place);
  return instance === undefined ? sheet.href : `${sheet.href}#entry-${instance}`;
};

function writtenSheets(learner: Learner, { sheets }: ResumeSource) {
  return sheets.flatMap((sheet) =>
    learner
      .list(`sheet:${sheet.id}`)
      .filter(({ place, data }) => place.split(':')[1] === sheet.id && hasText(data) && !isRemoved(data))
      .map(({ place, data }) => ({ sheet, place, data })),
  );
}

/** What was written last: a sheet, or a テーマ on any of its sheets or by its name. */
function lastWork(learner: Learner, source: ResumeSource): ResumeStep[] {
  const topics = currentTopics(learner, source);
  const [topic] = topics;
  const [last] = writtenSheets(learner, source)
    .filter(({ sheet, place }) => !(sheet.isOfTopic && topics.some(({ id }) => id === instanceOf(place))))
    .sort((a, b) => latestAt(b.data) - latestAt(a.data));
  if (topic && topic.at >= (last ? latestAt(last.data) : 0)) return [topicStep(learner, source, topic)];
  if (!last) return [];
  const { sheet, place, data } = last;
  const name = titleOf(data, sheet);
  const { below, above } = fieldsLeft(data, sheet.fields);
  return [
    {
      kind: 'sheet',
      title: name === undefined ? sheet.title : `${sheet.title}「${name}」`,
      href: entryAddress(sheet, place),
      nextField: (below[0] ?? above[0])?.label,
    },
  ];
}

/** Every テーマ that goes on, the latest first. */
export const currentTopics = (learner: Learner, { sheets }: Pick<ResumeSource, 'sheets'>): Topic[] =>
  listTopics(
    learner,
    sheets.filter(({ isOfTopic }) => isOfTopic),
  ).filter(({ archived }) => !archived);

/** Where a テーマ goes on; the page 「テーマを進める」 names the same stage. */
export function topicStep(
  learner: Learner,
  { sheets, steps, links }: Pick<ResumeSource, 'sheets' | 'steps' | 'links'>,
  { id, title: topic }: Topic,
): TopicStep {
  const next = nextStep(
    steps.flatMap((step) => {
      const sheet = sheets.find((one) => one.id === step.sheet);
      const record = learner.read(sheetPlace(step.sheet, id));
      const fields = sheet?.fields.filter((field) => step.fields.includes(field.id)) ?? [];
      return sheet ? [howFar({ ...step, sheet }, fields, record && !isRemoved(record) ? record : undefined)] : [];
    }),
  );
  if (!next) return { kind: 'topic', topic, stage: '', title: topic, href: `${links.topics}#topic-${id}`, nextField: undefined };
  const { sheet, title: stage } = next.step;
  return { kind: 'topic', topic, stage, title: sheet.title, href: `${sheet.href}#entry-${id}`, nextField: next.field };
}

/** Those that are due, the longest waiting first; where there are many, the list has the rest. */
function callBacks(learner: Learner, source: ResumeSource, today: string): ResumeStep[] {
  const due = writtenSheets(learner, source)
    .filter(({ sheet }) => sheet.id === source.consultation)
    .map(({ sheet, place, data }) => {
      const text = (field: string) => asText(data.values[field]?.value).trim();
      const call = callOf(text, today);
      const title = titleOf(data, sheet) ?? sheet.title;
      return {
        call,
        step: { kind: 'callBack' as const, title, href: entryAddress(sheet, place), day: text('due'), isLate: call === 'late' },
      };
    })
    .filter(({ call }) => isDue(call))
    .map(({ step }) => step)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const count = due.length - mostCallBacks;
  return [
    ...due.slice(0, mostCallBacks),
    ...(count > 0 ? [{ kind: 'moreCallBacks' as const, href: source.links.consultations, count }] : []),
  ];
}

function actions(learner: Learner, source: ResumeSource, today: string): ResumeStep[] {
  return listCommitments(learner, source.lessons)
    .map((commitment) => ({ ...commitment, due: lookBackDay(commitment.day, lookBacks[0].after) }))
    .filter(({ kept, due }) => !kept && due <= today)
    .map(({ text, due }) => ({ kind: 'action', title: text, href: `${source.links.learning}#commitments`, day: due }));
}

/** The lesson one was in and has not done, where one was in it; else the first of the path that is not done. */
function nextLesson(learner: Learner, source: ResumeSource, shows: Shows): ResumeStep {
  const done = doneLessons(learner);
  const { lessons, paths } = offeredOf(source, shows);
  const [half] = lessons
    .filter(({ id }) => !done.has(id))
    .map((lesson) => ({ lesson, at: touchedAt(learner, lesson.id) }))
    .filter(({ at }) => at > 0)
    .sort((a, b) => b.at - a.at);
  if (half) {
    const place = readingPlace(learner, half.lesson.id);
    const { title, href } = half.lesson;
    return { kind: 'lesson', title, href: place === '' ? href : `${href}#${place}`, isHalfRead: true };
  }
  const path = paths.find(({ id }) => id === chosenPath(learner));
  const ofPath = path ? path.lessons.flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []) : lessons;
  const { next } = progressOf(ofPath, done);
  return next
    ? { kind: 'lesson', title: next.title, href: next.href, isHalfRead: false }
    : { kind: 'allDone', href: source.links.learning };
}

/** The heading of a lesson that was last read; empty where none is known. */
const readingPlace = (learner: Learner, lesson: string): string => asText(learner.read(lessonPlace(lesson))?.values['place']?.value);

function touchedAt(learner: Learner, lesson: string): number {
  const answers = learner.read(`answers:${lesson}`);
  const read = learner.read(lessonPlace(lesson))?.values['place']?.at ?? 0;
  return Math.max(read, answers && hasText(answers) ? latestAt(answers) : 0);
}
