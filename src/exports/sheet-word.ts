import { saveFile } from '../learner/file.ts';
import type { RecordHandle } from '../learner/handle.ts';
import type { Learner } from '../learner/learner.ts';
import { hasText } from '../learner/record.ts';
import type { EntrySource } from '../worksheets/entries.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import type { Imprint } from '../worksheets/SheetPaper.tsx';
import { filledSheets } from './filled-sheets.ts';
import { loadWord } from './parts.ts';
import type { ExportedFile } from './request.ts';
import type { TopicDocument } from './sheet-document.ts';

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
  return keep(file);
}

/** Saves what was put together already, and gives its name. Rejects as the other does. */
export async function saveTopicAsWord(topic: TopicDocument): Promise<string> {
  const { topicFile } = await loadWord();
  return keep(await topicFile(topic, new Date()));
}

function keep({ name, blob }: ExportedFile): string {
  saveFile(name, blob, blob.type);
  return name;
}
