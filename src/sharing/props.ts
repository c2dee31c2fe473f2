import type { Backup } from '../learner/backup.ts';
import type { ChosenFile } from '../learner/ImportPanel.tsx';
import type { Definitions } from './definitions.ts';

/** A file that was chosen, with what it takes to read it. */
export interface OpenedFileProps extends ChosenFile {
  definitions: Definitions;
  /** Addresses of the sheets' own pages, by worksheet id; of the page of all テーマ under `topic`. */
  pages: Readonly<Record<string, string>>;
}

/** The same once it was recognised as a file from a colleague. */
export interface CompareFilesProps extends Omit<OpenedFileProps, 'file'> {
  file: Backup;
}
