import { messages } from './messages.ts';
import type { Choice } from './walk.ts';

/** How far a choice helps, why, and the belief behind it. */
export function Verdict({ choice }: { choice: Choice }) {
  return (
    <>
      <p>
        <span class="tag">{messages.verdict[choice.verdict]}</span> {choice.why}
      </p>
      {choice.belief !== undefined && (
        <p class="belief">
          {messages.belief}
          {choice.belief}
        </p>
      )}
    </>
  );
}
