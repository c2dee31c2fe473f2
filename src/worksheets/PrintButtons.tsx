import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import type { Learner } from '../learner/learner.ts';
import { hasText } from '../learner/record.ts';
import { contentsOf } from './contents.ts';
import type { EntrySource } from './entries.ts';
import { messages } from './messages.ts';
import type { Worksheet } from './schema.ts';
import { SheetPaper, type Imprint } from './SheetPaper.tsx';
import { printAlone } from './print.ts';
import { sampleContents } from './sample.ts';

/** What the ways out of a sheet, and into it, have to know. */
export interface OutletsProps {
  sheet: Worksheet;
  learner: Learner | undefined;
  handle: RecordHandle | undefined;
  imprint: Imprint;
  sources: Record<string, EntrySource>;
}

type Version = 'filled' | 'blank' | 'sample';

/**
 * Three buttons, and the paper itself: the blank one stands in the page from the server, so that it prints without
 * scripts; before every print it is drawn anew with what the learner asked for.
 */
export function PrintButtons({ sheet, learner, handle, imprint, sources }: OutletsProps) {
  const root = useRef<HTMLDivElement>(null);
  const asked = useRef<Version>();

  useEffect(() => {
    const paper = paperOf(root.current);
    if (!handle || !learner || !paper) return;
    const draw = () => {
      const record = handle.$record.get();
      const version = asked.current ?? (hasText(record) ? 'filled' : 'blank');
      const contents =
        version === 'filled' ? contentsOf(record, sheet, learner, sources) : version === 'sample' ? sampleContents(sheet) : undefined;
      // First the paper of the last print goes, which Preact would compare with; then the one from the server.
      render(null, paper);
      paper.replaceChildren();
      render(<SheetPaper sheet={sheet} imprint={imprint} contents={contents} sample={version === 'sample'} />, paper);
    };
    const finish = () => {
      asked.current = undefined;
    };
    addEventListener('beforeprint', draw);
    addEventListener('afterprint', finish);
    return () => {
      removeEventListener('beforeprint', draw);
      removeEventListener('afterprint', finish);
    };
  }, [handle, learner]);

  const print = (version: Version) => {
    const paper = paperOf(root.current);
    if (!paper) return;
    asked.current = version;
    printAlone(paper);
  };
  return (
    <div class="print-buttons" ref={root}>
      <span>{messages.print.label}</span>
      {(['filled', 'blank', 'sample'] as const).map((version) => (
        <button
          key={version}
          type="button"
          class="button"
          disabled={!handle}
          onClick={() => {
            print(version);
          }}
        >
          {messages.print[version]}
        </button>
      ))}
    </div>
  );
}

const paperOf = (inside: Element | null): Element | null =>
  inside?.closest('[data-worksheet-frame]')?.querySelector('.sheet-paper') ?? null;
