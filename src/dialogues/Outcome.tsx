import { messages } from './messages.ts';
import type { Choice } from './walk.ts';

/** What a choice leads to: what happens, how far it helps, why, and the belief behind it. */
export function Outcome({ choice }: { choice: Choice }) {
  return (
    <div class="outcome">
      <p>
        <b>{messages.then}</b>　{choice.consequence}
      </p>
      <p>
        <span class="tag">{messages.verdict[choice.verdict]}</span> {choice.why}
      </p>
      {choice.belief !== undefined && (
        <p class="belief">
          {messages.belief}
          {choice.belief}
        </p>
      )}
    </div>
  );
}
