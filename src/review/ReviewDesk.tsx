import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useLearner, useStoreValue } from '../learner/hooks.ts';
import { answersPlace, reviewPlace } from '../learner/keys.ts';
import { ModeQuestion } from '../learner/ModeQuestion.tsx';
import { LoadTrouble } from '../LoadTrouble.tsx';
import { SaveTrouble } from '../learner/SaveStatus.tsx';
import { readAnswer, type Answer } from '../questions/grade.ts';
import { QuestionForm } from '../questions/QuestionForm.tsx';
import type { Practice } from '../questions/practice.ts';
import { shownDate } from '../worksheets/dates.ts';
import { listItems, nextDay, termItem, todayIs, todaysItems, type LessonItems, type ReviewItem, type ReviewLesson } from './items.ts';
import { loadItems } from './load-items.ts';
import { messages } from './messages.ts';
import { proceed, writeStanding } from './schedule.ts';
import { TermCard } from './TermCard.tsx';

export interface ReviewDeskProps {
  lessons: ReviewLesson[];
  /** Where lessons are chosen. */
  home: string;
}

/** 今日の復習: one item after the other, each written down as soon as it is answered. */
export function ReviewDesk({ lessons, home }: ReviewDeskProps) {
  const learner = useLearner();
  useStoreValue(learner?.$revision, 0);
  const today = useMemo(todayIs, []);
  /** The item before the learner's eyes; it stays there after its answer, until they go on. */
  const [asked, setAsked] = useState<ReviewItem>();
  const [count, setCount] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const handle = useMemo(() => learner?.open(reviewPlace), [learner]);

  useEffect(() => {
    if (count > 0) heading.current?.focus();
  }, [count]);

  if (!learner || !handle)
    return (
      <p role="status" data-waiting>
        {messages.loading}
      </p>
    );
  const queue = todaysItems(learner, lessons, today);
  const item = asked ?? queue[0];
  if (!item) {
    const items = listItems(learner, lessons, today);
    const next = nextDay(items, today);
    const wasAsked = count > 0;
    return (
      <section class="paper" aria-labelledby="review-end">
        <h2 id="review-end" ref={heading} tabIndex={-1}>
          {wasAsked ? messages.finished : messages.noneToday}
        </h2>
        <p>{items.length === 0 ? messages.nothing : next ? messages.next(shownDate(next.day) ?? next.day, next.count) : messages.over}</p>
        <p class="actions">
          <a class="button" href={home}>
            {messages.toLessons}
          </a>
        </p>
      </section>
    );
  }
  const left = queue.length + (queue.some(({ id }) => id === item.id) ? 0 : 1);
  return (
    <>
      <p role="status">{messages.left(left, Math.max(1, Math.round(left / 2)))}</p>
      <ModeQuestion learner={learner} written={count > 0} />
      <section class="paper question" aria-labelledby="review-item" data-item-id={item.id}>
        <p class="help">
          {messages.from}
          <a href={item.lesson.page}>{item.lesson.title}</a>
        </p>
        <h2 class="sr-only" id="review-item" ref={heading} tabIndex={-1}>
          {messages.number(count + 1)}
        </h2>
        <Asked
          key={item.id}
          item={item}
          handle={handle}
          lessonText={learner.read(answersPlace(item.lesson.id))?.values[item.id]?.value}
          today={today}
          answered={() => {
            setAsked(item);
          }}
          isLast={left <= 1}
          goOn={() => {
            setAsked(undefined);
            setCount(count + 1);
          }}
        />
      </section>
      <SaveTrouble handle={handle} />
    </>
  );
}

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

function Asked({ item, handle, lessonText, today, answered, isLast, goOn }: AskedProps) {
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
        <Question practice={practice} handle={handle} lessonText={lessonText} today={today} done={standing !== undefined} settle={settle} />
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

/** A question without the answer of last time. What is written is kept under its day, beside what was written before. */
function Question({
  practice,
  handle,
  lessonText,
  today,
  done,
  settle,
}: {
  practice: Practice;
  handle: RecordHandle;
  lessonText: unknown;
  today: string;
  done: boolean;
  settle: (known: boolean) => void;
}) {
  const path = `${practice.id}/${today}`;
  const kept = handle.$record.get().values;
  const [answer, setAnswer] = useState<Answer>(() => readAnswer(practice, kept[path]?.value));
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const earlier = [
    ...(typeof lessonText === 'string' ? [lessonText] : []),
    ...Object.entries(kept).flatMap(([other, { value }]) =>
      other.startsWith(`${practice.id}/`) && other !== path && typeof value === 'string' ? [value] : [],
    ),
  ].filter((text) => text !== '');
  return (
    <div class="question-form">
      <QuestionForm
        practice={practice}
        answer={answer}
        handle={handle}
        path={path}
        checked={done}
        ticked={ticked}
        disabled={false}
        change={setAnswer}
        check={(verdict, points) => {
          setTicked(points);
          settle(verdict === 'right');
        }}
      />
      {done && earlier.length > 0 && (
        <details>
          <summary>{messages.earlier}</summary>
          {earlier.map((text) => (
            <p key={text} class="written">
              {text}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}
