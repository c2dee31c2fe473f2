import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import type { Learner } from '../learner/learner.ts';
import { hasText, rowIds, type RecordData } from '../learner/record.ts';
import { listEntries, type EntrySource } from './entries.ts';
import { messages } from './messages.ts';
import { SheetPaper, type Imprint, type PaperContents } from './SheetPaper.tsx';
import { printAlone } from './print.ts';
import { asList, allFields } from './rules.ts';
import { sampleContents } from './sample.ts';
import type { Worksheet } from './schema.ts';

type Version = 'filled' | 'blank' | 'sample';

interface PrintButtonsProps {
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
export function PrintButtons({ sheet, learner, handle, imprint, sources }: PrintButtonsProps) {
  const root = useRef<HTMLDivElement>(null);
  const asked = useRef<Version>();

  useEffect(() => {
    const paper = paperOf(root.current);
    if (!handle || !learner || !paper) return;
    const titles = (target: string, ids: readonly string[]) => {
      const source = sources[target];
      const known = new Map(source ? listEntries(learner, source).map((entry) => [entry.id, entry.title]) : []);
      return ids.map((id) => known.get(id) ?? messages.links.missing);
    };
    const draw = () => {
      const record = handle.$record.get();
      const version = asked.current ?? (hasText(record) ? 'filled' : 'blank');
      const contents =
        version === 'filled' ? recordContents(record, sheet, titles) : version === 'sample' ? sampleContents(sheet) : undefined;
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

function recordContents(record: RecordData, sheet: Worksheet, titles: (target: string, ids: readonly string[]) => string[]): PaperContents {
  const links = new Map(allFields(sheet).flatMap((field) => (field.kind === 'links' ? [[field.id, field.sheet] as const] : [])));
  return {
    value: (path) => record.values[path]?.value,
    rows: (field) => rowIds(record, field),
    links: (field) => titles(links.get(field) ?? '', asList(record.values[field]?.value)),
  };
}
