import { useRef } from 'preact/hooks';
import { useStoreValue } from './hooks.ts';
import type { Learner } from './learner.ts';
import { useKeeping } from './keeping-part.ts';
import { messages } from './messages.ts';

/**
 * Asks whose computer it is until somebody says so. It stands before the first control, in the flow: nothing of what is written lies
 * under it. On a tab that holds nothing it says as well that other tabs do.
 */
export function ModeQuestion({ learner, written }: { learner: Learner | undefined; written: boolean }) {
  const mode = useStoreValue(learner?.$mode, 'own');
  const elsewhere = useStoreValue(learner?.$elsewhere, 0);
  const isAsked = useRef(false);
  isAsked.current ||= mode === 'unasked';
  const isElsewhere = !written && elsewhere > 0 && mode !== 'own';
  const part = useKeeping(isAsked.current || isElsewhere);
  if (!learner || part === undefined) return null;
  if (part) return <part.ModePanel learner={learner} isAsked={isAsked.current} elsewhere={isElsewhere ? elsewhere : 0} />;
  return mode === 'unasked' ? <PlainQuestion learner={learner} /> : null;
}

/** The question without its explanations, where those could not be loaded. */
function PlainQuestion({ learner }: { learner: Learner }) {
  return (
    <p class="notice">
      {messages.mode.question}
      {(['own', 'shared'] as const).map((mode) => (
        <button key={mode} type="button" class="button" onClick={() => learner.setMode(mode)}>
          {messages.mode[mode]}
        </button>
      ))}
    </p>
  );
}
