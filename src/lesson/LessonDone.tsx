import { useMemo } from 'preact/hooks';
import { useLearner, useRegister } from '../learner/hooks.ts';
import { lessonPlace } from '../learner/keys.ts';
import { SaveTrouble } from '../learner/SaveStatus.tsx';
import { messages } from '../course/messages.ts';

/** Marks a lesson as done, or takes the mark back. */
export function LessonDone({ id }: { id: string }) {
  const learner = useLearner();
  const handle = useMemo(() => learner?.open(lessonPlace(id)), [learner]);
  const done = useRegister(handle, 'done');
  const isDone = done?.value === true;
  return (
    <div class="lesson-done">
      <button
        type="button"
        class={isDone ? 'button' : 'button primary'}
        aria-pressed={isDone}
        disabled={!handle}
        onClick={() => {
          if (!isDone) handle?.edit('edition', learner?.stamp().edition ?? '');
          handle?.edit('done', !isDone);
        }}
      >
        {messages.done.mark}
      </button>
      <span role="status">{isDone && messages.done.on(day.format(done.at))}</span>
      <SaveTrouble handle={handle} />
    </div>
  );
}

const day = new Intl.DateTimeFormat('ja-JP', { year: 'numeric', month: 'long', day: 'numeric' });
