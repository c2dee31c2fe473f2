import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { importAgain } from '../again.ts';
import { showsStage } from '../course/shown-stages.ts';
import { useLearner, useStoreValue } from '../learner/hooks.ts';
import { answersPlace, reviewPlace } from '../learner/keys.ts';
import { AskNow } from '../learner/AskNow.tsx';
import { Elsewhere } from '../learner/Elsewhere.tsx';
import { SaveTrouble } from '../learner/SaveStatus.tsx';
import { Loaded } from '../Loaded.tsx';
import { shownDate } from '../worksheets/dates.ts';
import { listItems, nextDay, todayIs, todaysItems, type ReviewItem, type ReviewLesson } from './items.ts';
import { messages } from './messages.ts';

const loadAsked = importAgain(() => import('./Asked.tsx'));

export interface ReviewDeskProps {
  lessons: ReviewLesson[];
  /** The stages of the course, each with its first lesson. */
  stages: { id: string; first: string }[];
  /** Where lessons are chosen. */
  home: string;
}

/** 今日の復習: one item after the other, each written down as soon as it is answered. */
export function ReviewDesk({ lessons, stages, home }: ReviewDeskProps) {
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
    const stage = stages.find(({ id }) => showsStage(id));
    const first = lessons.find(({ id }) => id === stage?.first);
    return (
      <section class="paper" aria-labelledby="review-end">
        <h2 id="review-end" ref={heading} tabIndex={-1}>
          {wasAsked ? messages.finished : messages.noneToday}
        </h2>
        <p>{items.length === 0 ? messages.nothing : next ? messages.next(shownDate(next.day) ?? next.day, next.count) : messages.over}</p>
        <p class="actions">
          {first && items.length === 0 ? (
            <a class="button primary" href={first.page}>
              {first.title}
            </a>
          ) : (
            <a class="button" href={home}>
              {messages.toLessons}
            </a>
          )}
        </p>
      </section>
    );
  }
  const left = queue.length + (queue.some(({ id }) => id === item.id) ? 0 : 1);
  return (
    <>
      <p role="status">{messages.left(left, Math.max(1, Math.round(left / 2)))}</p>
      <AskNow />
      <Elsewhere learner={learner} written={count > 0} />
      <section class="paper question" aria-labelledby="review-item" data-item-id={item.id}>
        <p class="help">
          {messages.from}
          <a href={item.lesson.page}>{item.lesson.title}</a>
        </p>
        <h2 class="sr-only" id="review-item" ref={heading} tabIndex={-1}>
          {messages.number(count + 1)}
        </h2>
        <Loaded load={loadAsked} loading={messages.loading}>
          {({ Asked }) => (
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
          )}
        </Loaded>
      </section>
      <SaveTrouble handle={handle} />
    </>
  );
}
