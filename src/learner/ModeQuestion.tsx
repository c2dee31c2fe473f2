import { useStoreValue } from './hooks.ts';
import type { Learner } from './learner.ts';
import { useKeeping } from './keeping-part.ts';
import { messages } from './messages.ts';

/** Asks whose computer it is after the first writing, and says where records are for as long as they go with the tab. */
export function ModeQuestion({ learner, written }: { learner: Learner | undefined; written: boolean }) {
  const mode = useStoreValue(learner?.$mode, 'own');
  const elsewhere = useStoreValue(learner?.$elsewhere, 0);
  const isNeeded = mode === 'shared' || (mode === 'unasked' && (written || elsewhere > 0));
  const part = useKeeping(isNeeded);
  if (!learner || part === undefined) return null;
  if (part) return <part.ModePanel learner={learner} written={written} />;
  return mode === 'unasked' && written ? <PlainQuestion learner={learner} /> : null;
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
