import { render } from 'preact';
import type { Learner } from '../learner/learner.ts';
import type { RecordData } from '../learner/record.ts';
import { contentsOf } from './contents.ts';
import type { EntrySource } from './entries.ts';
import type { Version } from './outlets-props.ts';
import { sampleContents } from './sample.ts';
import type { Worksheet } from './schema.ts';
import { SheetPaper, type Imprint } from './SheetPaper.tsx';

export { Needed } from './Needed.tsx';
export { PaperGuide } from './PaperGuide.tsx';
export { paperRoom } from './paper-room.ts';
export { WritingTools } from './WritingTools.tsx';

/** Draws a sheet's paper anew in the place where the last one stands. */
export function drawPaper(
  paper: Element,
  version: Version,
  {
    sheet,
    imprint,
    record,
    learner,
    sources,
  }: {
    sheet: Worksheet;
    imprint: Imprint;
    record: RecordData;
    learner: Learner;
    sources: Record<string, EntrySource>;
  },
): void {
  const contents =
    version === 'filled' ? contentsOf(record, sheet, learner, sources) : version === 'sample' ? sampleContents(sheet) : undefined;
  // First the paper of the last print goes, which Preact would compare with; then the one from the server.
  render(null, paper);
  paper.replaceChildren();
  render(<SheetPaper sheet={sheet} imprint={imprint} contents={contents} sample={version === 'sample'} />, paper);
}
