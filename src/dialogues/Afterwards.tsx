import { useRef, useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { PrintAlone } from '../worksheets/PrintAlone.tsx';
import { messages } from './after-messages.ts';
import { Comparison } from './Comparison.tsx';
import type { ConversationProps } from './props.ts';
import { Debrief } from './Debrief.tsx';
import { frameMessages } from './frame-messages.ts';
import { Note } from './Note.tsx';
import { asNote, notePath } from './records.ts';
import { Trail } from './Trail.tsx';
import type { OpenConversation } from './useConversation.ts';
import { WalkPaper } from './WalkPaper.tsx';

/** What one does with a walk that came to its ending: look at it, take one thing along into a sheet, compare, print. */
export function Afterwards({ open, ...props }: ConversationProps & { open: OpenConversation }) {
  const { dialogue, sheet, sources } = props;
  const { learner, handle, walk } = open;
  const paper = useRef<HTMLDivElement>(null);
  if (!learner || !handle) return null;
  return (
    <>
      <section class="afterwards">
        <h2>{messages.walked}</h2>
        <p>{messages.walkedHelp}</p>
        <Trail dialogue={dialogue} walk={walk} below={(choice) => <FoldedNote handle={handle} choice={choice.id} />} />
        <p class="actions">
          <PrintAlone paper={paper}>{messages.print}</PrintAlone>
        </p>
      </section>
      <section class="afterwards">
        <h2>{frameMessages.debrief}</h2>
        <p>{dialogue.debrief.prompt}</p>
        <Debrief learner={learner} handle={handle} sheet={sheet} sources={sources} />
      </section>
      <section class="afterwards">
        <h2>{messages.compare}</h2>
        <p>{messages.compareHelp}</p>
        <Comparison dialogue={dialogue} handle={handle} walk={walk} go={open.go} />
      </section>
      <div class="sheet-paper" ref={paper}>
        <WalkPaper {...props} walk={walk} handle={handle} />
      </div>
    </>
  );
}

/** Open where something is written. */
function FoldedNote({ handle, choice }: { handle: RecordHandle; choice: string }) {
  const [isOpen] = useState(asNote(handle.$record.get().values[notePath(choice)]?.value) !== '');
  return (
    <details class="note-fold" open={isOpen}>
      <summary>{messages.noteFold}</summary>
      <Note handle={handle} choice={choice} />
    </details>
  );
}
