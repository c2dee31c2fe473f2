import { doneLessons } from '../course/done-lessons.ts';
import { offeredOf, showsStage } from '../course/shown-stages.ts';
import { BackupReminder } from '../learner/BackupReminder.tsx';
import { useLearner, useStoreValue } from '../learner/hooks.ts';
import type { Learner } from '../learner/learner.ts';
import { todayIs } from '../review/items.ts';
import { shownDate } from '../worksheets/dates.ts';
import { chosenPath, lastPlace, progressOf } from './progress.ts';
import { resumeOf, type ResumeSource, type ResumeStep } from './resume.ts';
import { resumeMessages as words } from './resume-messages.ts';

/** 続きから: on the home page, once there are records. It offers; it never jumps. */
export function Resume({ source }: { source: ResumeSource }) {
  const learner = useLearner();
  useStoreValue(learner?.$revision, 0);
  if (!learner || (!lastPlace(learner) && chosenPath(learner) === '' && resumeOf(learner, source, todayIs(), showsStage).length === 1))
    return null;
  const { lessons, paths } = offeredOf(source, showsStage);
  const path = paths.find(({ id }) => id === chosenPath(learner));
  const { done, of } = progressOf(path ? lessons.filter(({ id }) => path.lessons.includes(id)) : lessons, doneLessons(learner));
  return (
    <section class="paper resume" aria-labelledby="resume-title">
      <h2 id="resume-title">{words.title}</h2>
      <ResumeSteps learner={learner} source={source} />
      <p>
        <a href={source.links.learning}>{words.learning}</a>　<span class="help">{words.progress(done, of)}</span>
      </p>
      <BackupReminder learner={learner} href={source.links.records} />
    </section>
  );
}

/** What to go on with, the most pressing first. */
export function ResumeSteps({ learner, source }: { learner: Learner; source: ResumeSource }) {
  return (
    <ul class="resume-steps">
      {resumeOf(learner, source, todayIs(), showsStage).map((step) => (
        <li key={`${step.kind} ${step.href}`}>
          {words.kinds[step.kind]}
          {step.kind === 'topic' && words.topic(step.topic, step.stage)}
          <StepLink step={step} />
        </li>
      ))}
    </ul>
  );
}

/** Where a step leads, and what is to be done there. */
export function StepLink({ step }: { step: ResumeStep }) {
  return (
    <>
      <a href={step.href}>{nameOf(step)}</a>
      {noteOf(step) !== '' && <span class="help">　{noteOf(step)}</span>}
    </>
  );
}

function nameOf(step: ResumeStep): string {
  if (step.kind === 'topic' && step.stage === '') return words.wholeTopic;
  if ('title' in step) return step.title;
  if (step.kind === 'review') return words.review;
  if (step.kind === 'moreCallBacks') return words.moreCallBacks(step.count);
  return step.kind === 'unreadable' ? words.unreadable : words.all;
}

function noteOf(step: ResumeStep): string {
  if (step.kind === 'sheet' || step.kind === 'topic') return step.nextField === undefined ? '' : words.nextField(step.nextField);
  if (step.kind === 'callBack') return step.isLate ? words.late(shownDate(step.day) ?? step.day) : words.dueToday;
  if (step.kind === 'action') return words.lookBack(shownDate(step.day) ?? step.day);
  if (step.kind === 'review') return words.count(step.count);
  return step.kind === 'lesson' && step.isHalfRead ? words.halfRead : '';
}
