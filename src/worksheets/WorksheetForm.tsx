import { useMemo } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import { profilePlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { ModeQuestion } from '../learner/ModeQuestion.tsx';
import { hasText } from '../learner/record.ts';
import { SaveLine, SaveTrouble } from '../learner/SaveStatus.tsx';
import { load } from '../loading.ts';
import { hasChain } from '../logic-model/has-chain.ts';
import { LogicModelPlace } from '../logic-model/LogicModelPlace.tsx';
import { TextControl } from './controls.tsx';
import { Entries } from './Entries.tsx';
import type { EntrySource } from './entries.ts';
import { messages } from './messages.ts';
import { Needed } from './Needed.tsx';
import { Outlets } from './Outlets.tsx';
import { asText, headerFields, headerPath } from './rules.ts';
import type { Worksheet } from './schema.ts';
import { paperRoom } from './paper-room.ts';
import { PaperGuide } from './PaperGuide.tsx';
import { Sections, type Below } from './Sections.tsx';
import type { Imprint } from './SheetPaper.tsx';
import { Tray } from './Tray.tsx';
import { useWorksheet } from './useWorksheet.ts';

export interface WorksheetFormProps {
  sheet: Worksheet;
  /** The sheet itself as a list of entries, and the sheets it points at, by worksheet id. */
  sources: Record<string, EntrySource>;
  imprint: Imprint;
  /** Ids of the fields that later sheets or the assembled page of a テーマ take up. */
  needed: string[];
}

/**
 * A whole worksheet that keeps what is written in it, and prints. Drawn first on the server as a form that is switched
 * off, because a text typed before the page is alive could not be kept.
 */
export function WorksheetForm({ sheet, sources, imprint, needed }: WorksheetFormProps) {
  const self = sources[sheet.id];
  const { learner, handle, instance, choose, form, carried } = useWorksheet(sheet, self);
  const written = useSelected(handle, hasText, Object.is) ?? false;
  return (
    <div class="worksheet">
      <div class="worksheet-bar">
        {sheet.scope !== 'region' && self && <Entries learner={learner} source={self} handle={handle} current={instance} choose={choose} />}
        <SaveLine handle={handle} />
      </div>
      <form
        ref={form}
        data-worksheet={sheet.id}
        autocomplete="off"
        key={instance ?? 'region'}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <fieldset class="worksheet-fields" disabled={!handle}>
          <legend class="sr-only">{sheet.title}</legend>
          <Header learner={learner} handle={handle} />
          <Sections heading="h2" sheet={sheet} learner={learner} handle={handle} carried={carried} sources={sources} below={guide} />
        </fieldset>
      </form>
      {hasChain(sheet) && <LogicModelPlace sheet={sheet} handle={handle} edition={imprint.edition} load={() => load('logic')} />}
      <Needed handle={handle} sheet={sheet} needed={needed} />
      <Tray handle={handle} sheet={sheet} />
      <Outlets sheet={sheet} learner={learner} handle={handle} imprint={imprint} sources={sources} />
      <div class="worksheet-notices">
        <SaveTrouble handle={handle} />
        <ModeQuestion learner={learner} written={written} />
      </div>
    </div>
  );
}

const guide: Below = (field, text, rows) => <PaperGuide text={text} room={paperRoom(field, rows)} />;

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
