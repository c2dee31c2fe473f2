import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { importAgain } from '../again.ts';
import type { RecordHandle } from '../learner/handle.ts';
import { useStoreValue } from '../learner/hooks.ts';
import { profilePlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { SaveLine } from '../learner/SaveStatus.tsx';
import { Loaded } from '../Loaded.tsx';
import { LoadTrouble } from '../LoadTrouble.tsx';
import { TextControl } from './controls.tsx';
import type { EntrySource } from './entries.ts';
import { messages } from './messages.ts';
import { Outlets } from './Outlets.tsx';
import { asText, headerFields, headerPath } from './rules.ts';
import { hasChain } from './has-chain.ts';
import type { Worksheet } from './schema.ts';
import { $paper, type PaperPart } from './paper-part.ts';
import { paperMessages } from './paper-messages.ts';
import type { Below } from './Rows.tsx';
import { Sections } from './Sections.tsx';
import type { Imprint } from './SheetPaper.tsx';
import { TrayPlace } from './TrayPlace.tsx';
import { usePaper } from './usePaper.ts';
import { useWorksheet } from './useWorksheet.ts';
import { WorksheetFrame } from './WorksheetFrame.tsx';
import type { NextStep } from './WritingTools.tsx';

/** Few sheets lead from row to row. */
const loadPicture = importAgain(() => import('./LogicModelPlace.tsx'));

export interface WorksheetFormProps {
  sheet: Worksheet;
  /** The sheet itself as a list of entries, and the sheets it points at, by worksheet id. */
  sources: Record<string, EntrySource>;
  imprint: Imprint;
  /** Ids of the fields that what comes next wants. */
  needed: string[];
  /** What follows first. */
  next: NextStep | undefined;
}

/** A whole worksheet that keeps what is written in it, and prints. */
export function WorksheetForm({ sheet, sources, imprint, needed, next }: WorksheetFormProps) {
  const self = sources[sheet.id];
  const open = useWorksheet(sheet, self);
  const { learner, handle, instance, carried } = open;
  const written = { sheet, learner, handle, imprint, sources };
  const paper = usePaper(written, open.form);
  const below = (
    <>
      {hasChain(sheet) && (
        <Loaded load={loadPicture} loading={paperMessages.outlets.loading}>
          {({ LogicModelPlace }) => <LogicModelPlace sheet={sheet} handle={handle} edition={imprint.edition} />}
        </Loaded>
      )}
      <FromPaper draw={({ Needed }) => <Needed handle={handle} instance={instance} sheet={sheet} needed={needed} />} />
      <TrayPlace handle={handle} sheet={sheet} />
      <Outlets {...written} print={paper.print} />
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
    <WorksheetFrame
      sheet={sheet}
      self={self}
      open={open}
      bar={
        <div class="writing-bar">
          <SaveLine handle={handle} />
          <FromPaper
            draw={({ WritingTools }) => <WritingTools {...written} instance={instance} needed={needed} next={next} paper={paper} />}
          />
        </div>
      }
      below={below}
      trouble={paper.error !== undefined && <LoadTrouble error={paper.error} />}
    >
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
  return <FromPaper draw={({ PaperGuide, paperRoom }) => <PaperGuide text={text} room={paperRoom(field, rows, sheet.landscape)} />} />;
}

/** What comes with the paper, once something is written. */
function FromPaper({ draw }: { draw: (paper: PaperPart) => ComponentChildren }) {
  const paper = useStoreValue($paper, undefined);
  return <>{paper && draw(paper)}</>;
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
