import type { EntrySource } from './entries.ts';
import { messages } from './messages.ts';
import { Sections } from './Sections.tsx';
import type { Worksheet } from './schema.ts';
import { useWorksheet } from './useWorksheet.ts';
import { WorksheetFrame } from './WorksheetFrame.tsx';

export interface WorksheetPartProps {
  /** The sheet with only the sections a lesson works on. */
  sheet: Worksheet;
  /** The sheet itself as a list of entries, and the sheets it points at, by worksheet id. */
  sources: Record<string, EntrySource>;
}

/** Some sections of a worksheet inside a lesson. The text is that of the whole sheet, which is a link away. */
export function WorksheetPart({ sheet, sources }: WorksheetPartProps) {
  const self = sources[sheet.id];
  const open = useWorksheet(sheet, self);
  const { learner, handle, instance, carried } = open;
  const whole = self && (
    <p>
      <a href={instance === undefined ? self.href : `${self.href}#entry-${instance}`}>{messages.whole(sheet.title)}</a>
    </p>
  );
  return (
    <WorksheetFrame sheet={sheet} self={self} open={open} below={whole}>
      <Sections heading="h3" sheet={sheet} learner={learner} handle={handle} carried={carried} sources={sources} />
    </WorksheetFrame>
  );
}
