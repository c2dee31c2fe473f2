import { useEffect, useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { LoadTrouble } from '../LoadTrouble.tsx';
import { shownDate } from '../worksheets/dates.ts';
import { AskedQuestion } from './AskedQuestion.tsx';
import { termItem, type LessonItems, type ReviewItem } from './items.ts';
import { loadItems } from './load-items.ts';
import { messages } from './messages.ts';
import { proceed, writeStanding } from './schedule.ts';
import { TermCard } from './TermCard.tsx';

interface AskedProps {
  item: ReviewItem;
  handle: RecordHandle;
  /** What was written in the lesson, if this question asks for a text. */
  lessonText: unknown;
  today: string;
  answered: () => void;
  isLast: boolean;
  goOn: () => void;
}

/** One item, with its text as its lesson has it. Loaded once there is something to ask. */
export function Asked({ item, handle, lessonText, today, answered, isLast, goOn }: AskedProps) {
  const [texts, setTexts] = useState<LessonItems | { error: unknown }>();
  const [round, setRound] = useState(0);
  const [standing, setStanding] = useState<ReturnType<typeof proceed>>();
  useEffect(() => {
    loadItems(item.lesson.href).then(setTexts, (error: unknown) => {
      setTexts({ error });
    });
  }, [round]);

  const settle = (known: boolean) => {
    const next = proceed(item, { day: today, known });
    answered();
    setStanding(next);
    handle.edit(item.id, writeStanding(next, today));
  };
  if (texts === undefined)
    return (
      <p role="status" data-waiting>
        {messages.loading}
      </p>
    );
  const practice = 'error' in texts ? undefined : texts.questions.find(({ id }) => id === item.id);
  const term = 'error' in texts ? undefined : texts.terms.find(({ id }) => termItem(id) === item.id);
  if (!practice && !term) {
    return (
      <div role="alert">
        <p>{messages.failed}</p>
        <LoadTrouble
          error={'error' in texts && texts.error}
          again={() => {
            setTexts(undefined);
            setRound(round + 1);
          }}
        />
      </div>
    );
  }
  return (
    <>
      {practice && (
        <AskedQuestion
          practice={practice}
          handle={handle}
          lessonText={lessonText}
          today={today}
          done={standing !== undefined}
          settle={settle}
        />
      )}
      {term && <TermCard term={term} asksWord={item.step % 2 === 0} done={standing !== undefined} settle={settle} />}
      {standing && (
        <div class="review-next">
          <p>{standing.due === '' ? messages.end : messages.known(shownDate(standing.due) ?? standing.due)}</p>
          <p class="actions">
            <button type="button" class="button primary" onClick={goOn}>
              {isLast ? messages.last : messages.proceed}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
