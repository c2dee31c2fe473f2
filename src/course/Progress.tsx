import { BackupReminder } from '../learner/BackupReminder.tsx';
import { useLearner, useStoreValue } from '../learner/hooks.ts';
import type { Learner } from '../learner/learner.ts';
import { hasText, isRemoved } from '../learner/record.ts';
import { doneLessons } from './done-lessons.ts';
import { messages } from './messages.ts';

export interface ProgressProps {
  stages: { title: string; lessons: string[] }[];
  lessons: PageLink[];
  sheets: PageLink[];
  /** Address of the page where records are put into files. */
  records: string;
}

interface PageLink {
  id: string;
  title: string;
  href: string;
}

/** 続きから: shown on the home page when there are records. */
export function Progress({ stages, lessons, sheets, records }: ProgressProps) {
  const learner = useLearner();
  useStoreValue(learner?.$revision, 0);
  if (!learner) return null;
  const done = doneLessons(learner);
  const latest = latestSheet(learner);
  if (done.size === 0 && !latest) return null;
  const next = lessons.find((lesson) => !done.has(lesson.id));
  const sheet = sheets.find((candidate) => candidate.id === latest?.id);
  return (
    <section class="paper resume" aria-labelledby="resume-title">
      <h2 id="resume-title">{messages.resume.title}</h2>
      <ul>
        <li>{next ? <a href={next.href}>{messages.resume.next(next.title)}</a> : messages.resume.all}</li>
        {sheet && (
          <li>
            <a href={sheet.href}>{messages.resume.sheet(sheet.title)}</a>
          </li>
        )}
      </ul>
      <ul class="stages">
        {stages.map((stage) => (
          <li key={stage.title}>
            {messages.resume.stage(stage.title, stage.lessons.filter((id) => done.has(id)).length, stage.lessons.length)}
          </li>
        ))}
      </ul>
      <BackupReminder learner={learner} href={records} />
    </section>
  );
}

function latestSheet(learner: Learner): { id: string; at: number } | undefined {
  return learner
    .list('sheet:')
    .filter(({ data }) => hasText(data) && !isRemoved(data))
    .map(({ place, at }) => ({ id: place.split(':')[1] ?? '', at }))
    .sort((a, b) => b.at - a.at)[0];
}
