import { messages } from './messages.ts';
import { Verdict } from './Verdict.tsx';
import type { Choice } from './walk.ts';

/** What a choice leads to: what happens, how far it helps, why, and the belief behind it. */
export function Outcome({ choice }: { choice: Choice }) {
  return (
    <div class="outcome">
      <p>
        <b>{messages.then}</b>　{choice.consequence}
      </p>
      <Verdict choice={choice} />
    </div>
  );
}
