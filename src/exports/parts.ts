import { importAgain } from '../again.ts';

/** What makes files, each kind loaded when it is first asked for. Each rejects with a `LoadFailure`. */
export const loadWord = importAgain(() => import('./word.ts'));
export const loadWordDocument = importAgain(() => import('./word-document.ts'));
export const loadSpreadsheet = importAgain(() => import('./spreadsheet.ts'));
export const loadCsv = importAgain(() => import('./csv-file.ts'));
