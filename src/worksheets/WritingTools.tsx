import { useState } from 'preact/hooks';
import { useSelected } from '../learner/hooks.ts';
import { load } from '../loading.ts';
import { allFields } from './rules.ts';
import type { OutletsProps, Paper } from './outlets-props.ts';
import { writingMessages as words } from './writing-messages.ts';
import { isWritten } from './written.ts';

/** What follows a sheet first. */
export interface NextStep {
  text: string;
  href: string;
  /** What the page there opens of the same テーマ: its own entry, or the テーマ itself. */
  opens?: 'entry' | 'topic' | undefined;
}

interface WritingToolsProps extends OutletsProps {
  /** Instance id of the open entry. */
  instance: string | undefined;
  /** Ids of the fields that what comes next wants. */
  needed: readonly string[];
  next: NextStep | undefined;
  paper: Paper;
}

/** In the bar that stays in view: how much of what comes next is written, and the nearest ways out. */
export function WritingTools({ instance, needed, next, paper, ...open }: WritingToolsProps) {
  const [saved, setSaved] = useState('');
  const writeWord = () => {
    const { learner, handle } = open;
    if (!learner || !handle) return;
    load('word')
      .then(({ saveSheetAsWord }) => saveSheetAsWord({ ...open, learner, handle }))
      .then((name) => {
        paper.fail(undefined);
        setSaved(name);
      }, paper.fail);
  };
  return (
    <>
      <Progress {...open} needed={needed} />
      <button
        type="button"
        class="button"
        onClick={() => {
          paper.print();
        }}
      >
        {words.print}
      </button>
      <button type="button" class="button" onClick={writeWord}>
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
    </>
  );
}

/** Of all fields, where what comes next wants none of its own. */
function Progress({ handle, sheet, needed }: Pick<WritingToolsProps, 'handle' | 'sheet' | 'needed'>) {
  const fields = allFields(sheet).filter(({ id, former }) => (needed.length > 0 ? needed.includes(id) : !former));
  const written = useSelected(handle, (record) => fields.filter((field) => isWritten(record, field)).length, Object.is) ?? 0;
  return (
    <p class="writing-progress">
      <span>{needed.length > 0 ? words.ofNext : words.ofAll}</span>
      {words.written(written, fields.length)}
    </p>
  );
}
