import type { ComponentChildren } from 'preact';
import { importAgain } from '../again.ts';
import { useSelected } from '../learner/hooks.ts';
import { Elsewhere } from '../learner/Elsewhere.tsx';
import { hasText } from '../learner/record.ts';
import { SaveLine, SaveTrouble } from '../learner/SaveStatus.tsx';
import { Entries } from './Entries.tsx';
import type { EntrySource } from './entries.ts';
import type { Worksheet } from './schema.ts';
import type { OpenWorksheet } from './useWorksheet.ts';

const loadHints = importAgain(() => import('../privacy/hints.tsx'));

/** The hint is a courtesy: where its code cannot be had nothing is lost, and the next key asks again. */
const hint = (event: Event) => {
  loadHints().then(
    ({ hint: look }) => {
      look(event);
    },
    () => undefined,
  );
};

interface WorksheetFrameProps {
  sheet: Worksheet;
  /** The sheet itself as a list of entries. */
  self: EntrySource | undefined;
  open: OpenWorksheet;
  /** The fields. */
  children: ComponentChildren;
  /** Where a whole sheet is written: what stays in view, the save state in it. Else that stands beside the entries. */
  bar?: ComponentChildren;
  /** What stands below the form. */
  below: ComponentChildren;
  /** What went wrong with the ways out. */
  trouble?: ComponentChildren;
}

/**
 * What a form needs around its fields, whole or in part: the choice of entries, whether it is saved, and notices. Drawn first
 * on the server as a form that is switched off, because a text typed before the page is alive could not be kept.
 */
export function WorksheetFrame({
  sheet,
  self,
  open: { learner, handle, instance, choose, form },
  children,
  bar,
  below,
  trouble,
}: WorksheetFrameProps) {
  const written = useSelected(handle, hasText, Object.is) ?? false;
  return (
    <div class="worksheet">
      <Elsewhere learner={learner} written={written} />
      <div class="worksheet-bar">
        {sheet.scope !== 'region' && self && <Entries learner={learner} source={self} handle={handle} current={instance} choose={choose} />}
        {!bar && <SaveLine handle={handle} />}
      </div>
      {bar}
      <form
        ref={form}
        data-worksheet={sheet.id}
        key={instance ?? 'region'}
        onSubmit={(event) => {
          event.preventDefault();
        }}
        onInput={hint}
        onFocusOut={hint}
      >
        <fieldset class="worksheet-fields" disabled={!handle}>
          <legend class="sr-only">{sheet.title}</legend>
          {children}
        </fieldset>
      </form>
      {below}
      <div class="worksheet-notices">
        <SaveTrouble handle={handle} />
        <div role="status">{trouble}</div>
      </div>
    </div>
  );
}
