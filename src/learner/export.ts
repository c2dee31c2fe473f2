import { getLearner } from './browser.ts';
import { saveFile } from './file.ts';
import { messages } from './messages.ts';

/** Everything the learner has here, as a file, including what could not be stored. */
export function exportRecords(): void {
  const learner = getLearner();
  saveFile(messages.fileName(learner.siteId, new Date().toISOString().slice(0, 10)), learner.backup());
}
