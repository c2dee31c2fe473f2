import { saveFile } from '../learner/file.ts';
import type { RecordHandle } from '../learner/handle.ts';
import type { Learner } from '../learner/learner.ts';
import { hasText } from '../learner/record.ts';
import type { EntrySource } from '../worksheets/entries.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import type { Imprint } from '../worksheets/SheetPaper.tsx';
import { filledSheets } from './filled-sheets.ts';
import { loadWord } from './parts.ts';

/** Saves the open sheet as a Word file, the blank one where nothing is written, and gives its name. Rejects with a `LoadFailure`, or when it cannot be made. */
export async function saveSheetAsWord(open: {
  sheet: Worksheet;
  imprint: Imprint;
  learner: Learner;
  handle: RecordHandle;
  sources: Record<string, EntrySource>;
}): Promise<string> {
  const { wordFile } = await loadWord();
  const version = hasText(open.handle.$record.get()) ? 'filled' : 'blank';
  const { sheet, imprint } = open;
  const file = await wordFile({ sheet, imprint, version, today: new Date(), ...filledSheets(open) });
  saveFile(file.name, file.blob, file.blob.type);
  return file.name;
}
