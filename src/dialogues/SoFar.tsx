import type { RecordHandle } from '../learner/handle.ts';
import { messages } from './so-far-messages.ts';
import { LooseNotes } from './LooseNotes.tsx';
import { Trail } from './Trail.tsx';
import type { Scenes, Walk } from './walk.ts';

/** What a walk leaves behind it: the path up to here, folded away, and notes that no choice shows. */
export function SoFar({
  dialogue,
  walk,
  handle,
  isAtEnding,
}: {
  dialogue: Scenes;
  walk: Walk;
  handle: RecordHandle | undefined;
  isAtEnding: boolean;
}) {
  return (
    <>
      {!isAtEnding && walk.steps.length > 0 && (
        <details class="trail-fold">
          <summary>{messages.trail(walk.steps.length)}</summary>
          <Trail dialogue={dialogue} walk={walk} />
        </details>
      )}
      <LooseNotes handle={handle} dialogue={dialogue} />
    </>
  );
}
