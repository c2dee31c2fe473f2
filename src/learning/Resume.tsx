import { doneLessons } from '../course/done-lessons.ts';
import { BackupReminder } from '../learner/BackupReminder.tsx';
import { useLearner, useStoreValue } from '../learner/hooks.ts';
import { todayIs, todaysItems, type ReviewLesson } from '../review/items.ts';
import { chosenPath, lastPlace, progressOf, type LearningLesson, type LearningPath } from './progress.ts';
import { resumeMessages as words } from './resume-messages.ts';

export interface ResumeProps {
  lessons: Pick<LearningLesson, 'id' | 'title' | 'href' | 'minutes'>[];
  paths: LearningPath[];
  review: ReviewLesson[];
  links: { learning: string; review: string; records: string };
}

/** 続きから: on the home page, once there are records. It offers; it never jumps. */
export function Resume({ lessons, paths, review, links }: ResumeProps) {
  const learner = useLearner();
  useStoreValue(learner?.$revision, 0);
  if (!learner || !lastPlace(learner)) return null;
  const path = paths.find(({ id }) => id === chosenPath(learner));
  const ofPath = path ? path.lessons.flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []) : lessons;
  const { next, done, of } = progressOf(ofPath, doneLessons(learner));
  const due = todaysItems(learner, review, todayIs()).length;
  return (
    <section class="paper resume" aria-labelledby="resume-title">
      <h2 id="resume-title">{words.title}</h2>
      <ul>
        <li>
          {next ? (
            <>
              {words.next}
              <a href={next.href}>{next.title}</a>
            </>
          ) : (
            words.all
          )}
          　<span class="help">{words.progress(done, of)}</span>
        </li>
        {due > 0 && (
          <li>
            <a href={links.review}>{words.review}</a>　{words.due(due, Math.max(1, Math.round(due / 2)))}
          </li>
        )}
        <li>
          <a href={links.learning}>{words.learning}</a>
        </li>
      </ul>
      <BackupReminder learner={learner} href={links.records} />
    </section>
  );
}
