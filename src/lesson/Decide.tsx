import { useMemo } from 'preact/hooks';
import { useLearner, useRegister } from '../learner/hooks.ts';
import { lessonPlace } from '../learner/keys.ts';
import { SaveTrouble } from '../learner/SaveStatus.tsx';
import { messages } from '../course/messages.ts';

/** At the end of a lesson: takes its action on, or takes that back. */
export function Decide({ lesson }: { lesson: string }) {
  const learner = useLearner();
  const handle = useMemo(() => learner?.open(lessonPlace(lesson)), [learner]);
  const promised = useRegister(handle, 'promised');
  const isPromised = promised?.value === true;
  return (
    <div class="lesson-done">
      <button
        type="button"
        class="button"
        aria-pressed={isPromised}
        disabled={!handle}
        onClick={() => handle?.edit('promised', !isPromised)}
      >
        {messages.decide.do}
      </button>
      <span role="status">{isPromised && messages.decide.done(day.format(promised.at))}</span>
      <SaveTrouble handle={handle} />
    </div>
  );
}

const day = new Intl.DateTimeFormat('ja-JP', { month: 'long', day: 'numeric' });
