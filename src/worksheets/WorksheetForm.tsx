import { useMemo } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useStoreValue } from '../learner/hooks.ts';
import { profilePlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { LogicModelPlace } from './LogicModelPlace.tsx';
import { TextControl } from './controls.tsx';
import type { EntrySource } from './entries.ts';
import { messages } from './messages.ts';
import type { NeededProps } from './Needed.tsx';
import { Outlets } from './Outlets.tsx';
import { asText, headerFields, headerPath } from './rules.ts';
import { hasChain } from './has-chain.ts';
import type { Worksheet } from './schema.ts';
import { $paper } from './paper-part.ts';
import type { Below } from './Rows.tsx';
import { Sections } from './Sections.tsx';
import type { Imprint } from './SheetPaper.tsx';
import { TrayPlace } from './TrayPlace.tsx';
import { useWorksheet } from './useWorksheet.ts';
import { WorksheetFrame } from './WorksheetFrame.tsx';

export interface WorksheetFormProps {
  sheet: Worksheet;
  /** The sheet itself as a list of entries, and the sheets it points at, by worksheet id. */
  sources: Record<string, EntrySource>;
  imprint: Imprint;
  /** Ids of the fields that later sheets or the assembled page of a テーマ take up. */
  needed: string[];
}

/** A whole worksheet that keeps what is written in it, and prints. */
export function WorksheetForm({ sheet, sources, imprint, needed }: WorksheetFormProps) {
  const self = sources[sheet.id];
  const open = useWorksheet(sheet, self);
  const { learner, handle, instance, carried } = open;
  const below = (
    <>
      {hasChain(sheet) && <LogicModelPlace sheet={sheet} handle={handle} edition={imprint.edition} />}
      <Hint handle={handle} instance={instance} sheet={sheet} needed={needed} />
      <TrayPlace handle={handle} sheet={sheet} />
      <Outlets sheet={sheet} learner={learner} handle={handle} imprint={imprint} sources={sources} />
    </>
  );
  const header = <Header learner={learner} handle={handle} />;
  const guide = useMemo(
    (): Below =>
      (...of) => <Guide sheet={sheet} of={of} />,
    [sheet],
  );
  const isQuick = sheet.sections.some(({ later }) => later);
  return (
    <WorksheetFrame sheet={sheet} self={self} open={open} below={below}>
      {!isQuick && header}
      <Sections heading="h2" sheet={sheet} learner={learner} handle={handle} carried={carried} sources={sources} below={guide} />
      {isQuick && (
        <details class="worksheet-section">
          <summary>
            {messages.header.author}・{messages.header.affiliation}
          </summary>
          {header}
        </details>
      )}
    </WorksheetFrame>
  );
}

/** How much fits on paper. The sheet need not be drawn again when the code that knows arrives. */
function Guide({ sheet, of: [field, text, rows] }: { sheet: Worksheet; of: Parameters<Below> }) {
  const paper = useStoreValue($paper, undefined);
  return paper ? <paper.PaperGuide text={text} room={paper.paperRoom(field, rows, sheet.landscape)} /> : null;
}

/** What is still empty of what later sheets take up: comes with the paper, once something is written. */
function Hint(props: NeededProps) {
  const paper = useStoreValue($paper, undefined);
  return paper ? <paper.Needed {...props} /> : null;
}

/** 地域名・記入日・記入者・所属. What was written last is offered on the next sheet. */
function Header({ learner, handle }: { learner: Learner | undefined; handle: RecordHandle | undefined }) {
  const profile = useMemo(() => learner?.open(profilePlace), [learner]);
  return (
    <div class="worksheet-header">
      {headerFields.map((field) => (
        <TextControl
          key={field}
          handle={handle}
          path={headerPath(field)}
          label={messages.header[field]}
          date={field === 'date'}
          fallback={field === 'date' ? '' : asText(profile?.$record.get().values[headerPath(field)]?.value)}
          onEdit={(text) => {
            if (field !== 'date') profile?.edit(headerPath(field), text);
          }}
        />
      ))}
    </div>
  );
}
