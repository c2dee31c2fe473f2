import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import type { Value } from '../learner/record.ts';
import { makeBody } from '../questions/bodies.ts';
import { enlivenCard, type Kept, type MakeBody } from '../questions/card.ts';
import { makeChoices } from '../questions/choices.ts';
import { mixAnew } from '../questions/mix.ts';
import type { Practice } from '../questions/practice.ts';
import { QuestionCard } from '../questions/QuestionCard.tsx';
import { isChoice, isWritten, type Part } from '../questions/standing.ts';
import { makeWritten } from '../questions/written.tsx';
import { messages } from './messages.ts';

interface AskedQuestionProps {
  practice: Practice;
  handle: RecordHandle;
  /** What was written in the lesson, if this question asks for a text. */
  lessonText: unknown;
  today: string;
  done: boolean;
  /** Called once, after the first try. */
  settle: (isKnown: boolean) => void;
}

/** A question without the answer of last time, its options mixed anew. What is written is kept under its day, beside what was written before. */
export function AskedQuestion({ practice, handle, lessonText, today, done, settle }: AskedQuestionProps) {
  const path = `${practice.id}/${today}`;
  const place = useRef<HTMLElement>(null);
  const asked = useMemo(() => mixAnew(practice), []);
  /** Drawn once: from then on it is the card's own. */
  const card = useMemo(() => <QuestionCard practice={asked} />, []);
  useEffect(() => {
    if (place.current) enlivenCard(place.current, asked, keepForToday(asked, handle, path, settle), bodyOf(asked));
  }, []);
  const earlier = [
    ...(typeof lessonText === 'string' ? [lessonText] : []),
    ...Object.entries(handle.$record.get().values).flatMap(([other, { value }]) =>
      other.startsWith(`${practice.id}/`) && other !== path && typeof value === 'string' ? [value] : [],
    ),
  ].filter((text) => text !== '');
  return (
    <>
      <section class="question" data-kind={practice.kind} ref={place}>
        {card}
      </section>
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
    </>
  );
}

function bodyOf(practice: Practice): MakeBody {
  if (isChoice(practice)) return makeChoices;
  return isWritten(practice) ? makeWritten : makeBody;
}

/** Only what is written is kept; the rest goes with the page. */
function keepForToday(practice: Practice, handle: RecordHandle, path: string, settled: (isKnown: boolean) => void): Kept {
  const parts = new Map<Part, Value>();
  let changed: () => void = () => undefined;
  return {
    read: (part) => (part === '' && isWritten(practice) ? handle.$record.get().values[path]?.value : parts.get(part)),
    write(part, value) {
      parts.set(part, value);
      changed();
    },
    follow(follower) {
      changed = follower;
      if (isWritten(practice)) handle.$record.listen(follower);
    },
    text: { handle, path, written: () => undefined },
    mayRepeat: false,
    settled,
  };
}
