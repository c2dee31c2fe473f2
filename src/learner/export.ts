import { getLearner } from './browser.ts';
import { saveFile } from './file.ts';
import { troubleMessages } from './trouble-messages.ts';
import { writeBackup } from './write-backup.ts';

/** Everything the learner has here, as a file, including what could not be stored. When it was done is noted for the reminder. */
export function exportRecords(): void {
  const learner = getLearner();
  const text = writeBackup(learner);
  saveFile(troubleMessages.fileName(learner.siteId, new Date().toISOString().slice(0, 10)), text);
  learner.writeNote('backup', JSON.stringify({ at: Date.now() }));
}
