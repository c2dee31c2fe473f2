import type { ComponentChildren } from 'preact';
import { importAgain } from '../again.ts';
import { doneLessons } from '../course/done-lessons.ts';
import { offeredOf, showsStage } from '../course/shown-stages.ts';
import { BackupReminder } from '../learner/BackupReminder.tsx';
import { useLearner, useStoreValue } from '../learner/hooks.ts';
import { profilePlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { SaveTrouble } from '../learner/SaveStatus.tsx';
import { Loaded } from '../Loaded.tsx';
import { todayIs, todaysItems, type ReviewLesson } from '../review/items.ts';
import { isoDate } from '../learner/day.ts';
import { shownDate } from '../worksheets/dates.ts';
import { listEntries, type EntrySource } from '../worksheets/entries.ts';
import type { Change } from './editions.ts';
import { messages } from './messages.ts';
import { PathChoice } from './PathChoice.tsx';
import { chosenPath, hasCommitments, lastPlace, orphanedAnswers, progressOf, type LearningLesson, type LearningPath } from './progress.ts';
import { currentTopics, topicStep, type ResumeSource } from './resume.ts';
import { ResumeSteps, StepLink } from './Resume.tsx';
import { resumeMessages } from './resume-messages.ts';

const loadCommitments = importAgain(() => import('./Commitments.tsx'));

export interface LearningDeskProps {
  lessons: LearningLesson[];
  paths: LearningPath[];
  review: ReviewLesson[];
  resume: Pick<ResumeSource, 'sheets' | 'steps' | 'consultation' | 'links'>;
  /** Pages that are no lessons, by the id of what is written there: `w08`, `d1`. */
  pages: Record<string, { title: string; href: string }>;
  selfAssessment: Omit<EntrySource, 'putAway'>;
  links: { review: string; topics: string; record: string; records: string };
  changes: Change[];
}

/** わたしの学び: where the learner stands, and what is next. Nothing here moves by itself. */
export function LearningDesk(props: LearningDeskProps) {
  const learner = useLearner();
  useStoreValue(learner?.$revision, 0);
  if (!learner)
    return (
      <p role="status" data-waiting>
        {messages.loading}
      </p>
    );
  return <Desk {...props} learner={learner} />;
}

function Desk({
  learner,
  lessons,
  paths,
  review,
  resume,
  pages,
  selfAssessment,
  links,
  changes,
}: LearningDeskProps & { learner: Learner }) {
  const done = doneLessons(learner);
  const offered = offeredOf({ lessons, paths }, showsStage);
  const chosen = offered.paths.find(({ id }) => id === chosenPath(learner));
  const ofPath = chosen ? chosen.lessons.flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []) : offered.lessons;
  const progress = progressOf(ofPath, done);
  const last = lastPlace(learner);
  const lastId = last?.place.split(':')[1] ?? '';
  const lastPage = pages[lastId] ?? lessons.find(({ id }) => id === lastId);
  const due = todaysItems(learner, review, todayIs()).length;
  const topics = currentTopics(learner, resume);
  const ratings = listEntries(learner, selfAssessment);
  const orphans = orphanedAnswers(learner, lessons);
  return (
    <div class="learning" data-pagefind-ignore>
      <SaveTrouble handle={learner.open(profilePlace)} />
      <Part id="resume" title={resumeMessages.title}>
        {!last && <p>{messages.resume.none}</p>}
        <ResumeSteps learner={learner} source={{ ...resume, lessons, paths, review }} />
        {last && (
          <p>
            {messages.resume.last(dayOf(last.at))}
            {last.place.startsWith('topic:') ? (
              <a href={`${links.topics}#topic-${lastId}`}>{topics.find(({ id }) => id === lastId)?.title ?? messages.topics.open}</a>
            ) : lastPage ? (
              <a href={lastPage.href}>{lastPage.title}</a>
            ) : (
              last.place
            )}
          </p>
        )}
        <BackupReminder learner={learner} href={links.records} />
      </Part>
      <Part id="today" title={resumeMessages.review}>
        <p>{due === 0 ? messages.review.none : resumeMessages.questions(due, Math.max(1, Math.round(due / 2)))}</p>
        {due > 0 && (
          <p class="actions">
            <a class="button primary" href={links.review}>
              {messages.review.open}
            </a>
          </p>
        )}
      </Part>
      <Part id="commitments" title={messages.commitments.title}>
        {hasCommitments(learner, lessons) ? (
          <Loaded load={loadCommitments} loading={messages.loading}>
            {({ Commitments }) => <Commitments learner={learner} lessons={lessons} />}
          </Loaded>
        ) : (
          <p>{messages.commitments.none}</p>
        )}
      </Part>
      <Part id="path" title={messages.path.title}>
        <PathChoice learner={learner} paths={offered.paths} lessons={offered.lessons} />
        <p>
          <b>{resumeMessages.progress(progress.done, progress.of)}</b>
          {'　'}
          {progress.minutesLeft > 0 && messages.path.left(progress.minutesLeft)}
        </p>
        <ol class="path-lessons">
          {ofPath.map((lesson) => (
            <li key={lesson.id} data-done={done.has(lesson.id) || undefined}>
              <a href={lesson.href}>{lesson.title}</a>
              <span>{done.has(lesson.id) ? `✓ ${messages.path.done}` : messages.path.minutes(lesson.minutes)}</span>
            </li>
          ))}
        </ol>
      </Part>
      <Part id="topics" title={messages.topics.title}>
        {topics.length === 0 && (
          <p>
            {messages.topics.none}
            <a href={links.topics}>{messages.topics.open}</a>
          </p>
        )}
        <ul>
          {topics.map((topic) => {
            const step = topicStep(learner, resume, topic);
            return (
              <li key={topic.id}>
                <a href={`${links.topics}#topic-${topic.id}`}>{topic.title}</a>
                {'　'}
                <span class="help">{messages.topics.changed(dayOf(topic.at))}</span>
                {step.stage !== '' && (
                  <p>
                    {messages.topics.next(step.stage)}
                    <StepLink step={step} />
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      </Part>
      <Part id="self" title={messages.self.title}>
        <p>{ratings[0] ? messages.self.last(ratings.length, dayOf(ratings[0].at)) : messages.self.none}</p>
        <p>
          <a href={selfAssessment.href}>{messages.self.open}</a>
        </p>
      </Part>
      <Part id="record" title={messages.record.title}>
        <p>{messages.record.help}</p>
        <p>
          <a href={links.record}>{messages.record.open}</a>
        </p>
      </Part>
      {orphans.length > 0 && (
        <Part id="orphans" title={messages.orphans.title}>
          <p>{messages.orphans.help}</p>
          {orphans.map(({ id, text }) => (
            <p key={id} class="written">
              {text}
            </p>
          ))}
        </Part>
      )}
      <Part id="changes" title={messages.changes.title}>
        <Changes changes={changes} />
      </Part>
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="paper" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** What editions brought. Who has not read it yet is told on every page (`greeting.ts`). */
function Changes({ changes }: Pick<LearningDeskProps, 'changes'>) {
  return (
    <dl>
      {changes.map((change) => (
        <div key={change.edition}>
          <dt>{messages.changes.edition(change.edition, shownDate(change.date) ?? change.date)}</dt>
          {change.what.map((text) => (
            <dd key={text}>{text}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

const dayOf = (at: number): string => shownDate(isoDate(new Date(at))) ?? '';
