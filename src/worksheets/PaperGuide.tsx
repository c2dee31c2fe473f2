import { hintMessages } from './hint-messages.ts';
import { placesTaken, type PaperRoom } from './paper-room.ts';

/**
 * How much fits on paper, said once four fifths of it are taken. It is no live region: a count that speaks with every key would
 * drown what is being written. Name it in `aria-describedby` of the control.
 */
export function PaperGuide({ id, text, room }: { id?: string; text: string; room: PaperRoom | undefined }) {
  if (!room) return null;
  const capacity = room.perLine * room.lines;
  const taken = placesTaken(text, room);
  if (taken <= capacity * 0.8) return null;
  return (
    <p class="help paper-guide" id={id}>
      {hintMessages.guide(capacity, [...text].length)}
      {taken > capacity && hintMessages.beyond}
    </p>
  );
}
