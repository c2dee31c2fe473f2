import { useState } from 'preact/hooks';
import { saveFile } from '../learner/file.ts';
import { lessonPlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { SaveTrouble } from '../learner/SaveStatus.tsx';
import { useRestored } from '../learner/useRestored.ts';
import { shownDate } from '../worksheets/dates.ts';
import { calendarFile, lookBackDay, lookBacks } from './calendar.ts';
import { messages } from './messages.ts';
import { listCommitments, type LearningLesson } from './progress.ts';

/** What was decided at the end of lessons: ticked off here, and taken into a calendar. Loaded once there is something. */
export function Commitments({ learner, lessons }: { learner: Learner; lessons: readonly LearningLesson[] }) {
  const [said, setSaid] = useState('');
  useRestored();
  const list = listCommitments(learner, lessons);
  const open = list.filter(({ kept }) => !kept);
  const words = messages.commitments;
  return (
    <>
      <ul class="commitments">
        {list.map(({ id, lesson, kept, ...commitment }) => (
          <li key={id} data-kept={kept || undefined}>
            <p>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={kept}
                  aria-describedby={`${id}-more`}
                  onChange={() => {
                    learner.open(lessonPlace(lesson.id)).edit('kept', !kept);
                  }}
                />
                <span>
                  <b>{commitment.text}</b>
                  {kept && <span class="tag success">{words.kept}</span>}
                </span>
              </label>
            </p>
            <p class="help" id={`${id}-more`}>
              {words.with}
              {commitment.with}　{words.sign}
              {commitment.sign}
              <br />
              <a href={lesson.href}>{lesson.title}</a>　{words.decided(shownDate(commitment.day) ?? '')}
              {'　'}
              {words.lookBack(shownDate(lookBackDay(commitment.day, lookBacks[0].after)) ?? '')}
            </p>
            <SaveTrouble handle={learner.open(lessonPlace(lesson.id))} />
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <>
          <p class="actions">
            <button
              type="button"
              class="button"
              onClick={() => {
                const addressed = open.map((one) => ({ ...one, address: new URL(one.lesson.href, location.href).href }));
                saveFile(words.file, calendarFile(addressed, Date.now(), learner.stamp().by), 'text/calendar;charset=utf-8');
                setSaid(words.made(open.length * lookBacks.length));
              }}
            >
              {words.calendar}
            </button>
          </p>
          <p class="help">{words.calendarHelp}</p>
        </>
      )}
      <p role="status" class="said">
        {said}
      </p>
    </>
  );
}
