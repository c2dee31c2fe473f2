import { useStoreValue } from './hooks.ts';
import { useKeeping } from './keeping-part.ts';
import type { Learner } from './learner.ts';

/** Says on a tab that holds nothing that other tabs do. */
export function Elsewhere({ learner, written }: { learner: Learner | undefined; written: boolean }) {
  const mode = useStoreValue(learner?.$mode, 'own');
  const count = useStoreValue(learner?.$elsewhere, 0);
  const part = useKeeping(!written && count > 0 && mode !== 'own');
  return part ? <p class="notice screen-only">{part.modeMessages.elsewhere(count)}</p> : null;
}
