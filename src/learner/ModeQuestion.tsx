import { useEffect, useState } from 'preact/hooks';
import { load } from '../loading.ts';
import { useStoreValue } from './hooks.ts';
import type { Learner } from './learner.ts';
import { messages } from './messages.ts';

type Panel = Awaited<ReturnType<typeof load<'mode'>>>['ModePanel'];

/** What there is to say about where records lie. */
export type ModeNotice = 'unasked' | 'shared' | 'elsewhere';

/** Asks whose computer it is after the first writing, and says where records are for as long as they go with the tab. */
export function ModeQuestion({ learner, written }: { learner: Learner | undefined; written: boolean }) {
  const mode = useStoreValue(learner?.$mode, 'own');
  const elsewhere = useStoreValue(learner?.$elsewhere, 0);
  const notice = noticeOf(mode, elsewhere > 0, written);
  const [part, setPart] = useState<{ Panel?: Panel; isMissing?: boolean }>({});
  useEffect(() => {
    if (!notice) return;
    load('mode').then(
      ({ ModePanel }) => {
        setPart({ Panel: ModePanel });
      },
      () => {
        setPart({ isMissing: true });
      },
    );
  }, [notice]);
  if (!learner || !notice) return null;
  if (part.Panel) return <part.Panel learner={learner} notice={notice} />;
  return part.isMissing === true && notice === 'unasked' ? <PlainQuestion learner={learner} /> : null;
}

function noticeOf(mode: 'unasked' | 'own' | 'shared', isElsewhere: boolean, written: boolean): ModeNotice | undefined {
  if (mode === 'shared') return isElsewhere && !written ? 'elsewhere' : 'shared';
  if (mode === 'unasked' && written) return 'unasked';
  return mode === 'unasked' && isElsewhere ? 'elsewhere' : undefined;
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
