import { useSelected } from '../learner/hooks.ts';
import { ModeQuestion } from '../learner/ModeQuestion.tsx';
import { hasText } from '../learner/record.ts';
import { SaveLine, SaveTrouble } from '../learner/SaveStatus.tsx';
import { Entries } from './Entries.tsx';
import type { EntrySource } from './entries.ts';
import { messages } from './messages.ts';
import { Sections } from './Sections.tsx';
import type { Worksheet } from './schema.ts';
import { useWorksheet } from './useWorksheet.ts';

export interface WorksheetPartProps {
  /** The sheet with only the sections a lesson works on. */
  sheet: Worksheet;
  /** The sheet itself as a list of entries, and the sheets it points at, by worksheet id. */
  sources: Record<string, EntrySource>;
}

/** Some sections of a worksheet inside a lesson. The text is that of the whole sheet, which is a link away. */
export function WorksheetPart({ sheet, sources }: WorksheetPartProps) {
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
          <Sections heading="h3" sheet={sheet} learner={learner} handle={handle} carried={carried} sources={sources} />
        </fieldset>
      </form>
      {self && (
        <p>
          <a href={instance === undefined ? self.href : `${self.href}#entry-${instance}`}>{messages.whole(sheet.title)}</a>
        </p>
      )}
      <div class="worksheet-notices">
        <SaveTrouble handle={handle} />
        <ModeQuestion learner={learner} written={written} />
      </div>
    </div>
  );
}
