import { useEffect, useState } from 'preact/hooks';
import { load } from '../loading.ts';
import { useStoreValue } from './hooks.ts';
import type { Learner } from './learner.ts';

type Panel = Awaited<ReturnType<typeof load<'mode'>>>['ModePanel'];

/** Asks whose computer it is after the first writing, and says so for as long as it is a shared one. */
export function ModeQuestion({ learner, written }: { learner: Learner | undefined; written: boolean }) {
  const mode = useStoreValue(learner?.$mode, 'own');
  const isNeeded = mode === 'shared' || (mode === 'unasked' && written);
  const [part, setPart] = useState<{ Panel?: Panel }>({});
  useEffect(() => {
    if (!isNeeded) return;
    load('mode').then(
      ({ ModePanel }) => {
        setPart({ Panel: ModePanel });
      },
      // Records stay where they are until the question is answered; the next page asks it again.
      () => undefined,
    );
  }, [isNeeded]);
  return learner && isNeeded && part.Panel ? <part.Panel learner={learner} /> : null;
}
