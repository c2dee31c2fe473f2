import type { RecordHandle } from '../learner/handle.ts';
import { useStoreValue } from '../learner/hooks.ts';
import { SaveLine } from '../learner/SaveStatus.tsx';
import { paperMessages } from './paper-messages.ts';
import { $paper } from './paper-part.ts';
import type { Worksheet } from './schema.ts';
import type { NearOutlets } from './useOutlets.ts';

/** What follows a sheet first. */
export interface NextStep {
  text: string;
  href: string;
  /** What the page there opens of the same テーマ: its own entry, or the テーマ itself. */
  opens?: 'entry' | 'topic' | undefined;
}

interface WritingBarProps {
  sheet: Worksheet;
  handle: RecordHandle | undefined;
  /** Instance id of the open entry. */
  instance: string | undefined;
  /** Ids of the fields that what comes next wants. */
  needed: readonly string[];
  next: NextStep | undefined;
  outlets: NearOutlets;
}

/** Stays in view while one writes: whether it is saved, how much of what comes next is written, and the nearest ways out. */
export function WritingBar({ sheet, handle, instance, needed, next, outlets: { print, writeWord, saved } }: WritingBarProps) {
  const paper = useStoreValue($paper, undefined);
  const words = paperMessages.bar;
  return (
    <div class="writing-bar" role="group" aria-label={words.label}>
      <SaveLine handle={handle} />
      {paper && <paper.Progress handle={handle} sheet={sheet} needed={needed} />}
      <button
        type="button"
        class="button"
        disabled={!handle}
        onClick={() => {
          print();
        }}
      >
        {words.print}
      </button>
      <button type="button" class="button" disabled={!handle} onClick={writeWord}>
        {words.word}
      </button>
      {next && (
        <a
          class="button"
          href={next.opens && instance !== undefined ? `${next.href}#${next.opens}-${instance}` : next.href}
          aria-label={words.nextTo(next.text)}
        >
          {words.next}
        </a>
      )}
      <span role="status" class="sr-only">
        {saved !== '' && words.saved(saved)}
      </span>
    </div>
  );
}
