import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import type { Learner } from '../learner/learner.ts';
import { hasText } from '../learner/record.ts';
import { LoadTrouble } from '../LoadTrouble.tsx';
import type { Version } from './draw-paper.tsx';
import type { EntrySource } from './entries.ts';
import { paperMessages } from './paper-messages.ts';
import { $paper, askForPaper } from './paper-part.ts';
import { printAlone } from './print.ts';
import type { Worksheet } from './schema.ts';
import type { Imprint } from './SheetPaper.tsx';

/** What the ways out of a sheet, and into it, have to know. */
export interface OutletsProps {
  sheet: Worksheet;
  learner: Learner | undefined;
  handle: RecordHandle | undefined;
  imprint: Imprint;
  sources: Record<string, EntrySource>;
}

/**
 * Three buttons, and the paper itself: the blank one stands in the page from the server, so that it prints without
 * scripts; before every print it is drawn anew with what the learner asked for.
 */
export function PrintButtons({ sheet, learner, handle, imprint, sources }: OutletsProps) {
  const root = useRef<HTMLDivElement>(null);
  const asked = useRef<Version>();
  const written = useSelected(handle, hasText, Object.is) ?? false;
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    // The browser's own printing waits for nothing: what it needs is at hand as soon as there is a text.
    if (written) askForPaper().catch(setError);
  }, [written]);

  useEffect(() => {
    const paper = paperOf(root.current);
    if (!handle || !learner || !paper) return;
    const draw = () => {
      const record = handle.$record.get();
      const version = asked.current ?? (hasText(record) ? 'filled' : 'blank');
      const part = $paper.get();
      if (part) part.drawPaper(paper, version, { sheet, imprint, record, learner, sources });
      else if (version !== 'blank') paper.textContent = paperMessages.paper.notYet;
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
    askForPaper().then(() => {
      const paper = paperOf(root.current);
      if (!paper) return;
      setError(undefined);
      asked.current = version;
      printAlone(paper);
    }, setError);
  };
  return (
    <div class="print-buttons" ref={root}>
      <span>{paperMessages.print.label}</span>
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
          {paperMessages.print[version]}
        </button>
      ))}
      <div role="status">{error !== undefined && <LoadTrouble error={error} />}</div>
    </div>
  );
}

const paperOf = (inside: Element | null): Element | null =>
  inside?.closest('[data-worksheet-frame]')?.querySelector('.sheet-paper') ?? null;
