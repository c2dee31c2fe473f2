import type { RecordHandle } from '../learner/handle.ts';
import type { Learner } from '../learner/learner.ts';
import type { EntrySource } from './entries.ts';
import type { Worksheet } from './schema.ts';
import type { Imprint } from './SheetPaper.tsx';

/** What is printed of a sheet: what was written, nothing, its sample. */
export const versions = ['filled', 'blank', 'sample'] as const;
export type Version = (typeof versions)[number];

/** What the ways out of a sheet, and into it, have to know. */
export interface OutletsProps {
  sheet: Worksheet;
  learner: Learner | undefined;
  handle: RecordHandle | undefined;
  imprint: Imprint;
  sources: Record<string, EntrySource>;
}

/** The paper of the open sheet, for whoever asks for it. */
export interface Paper {
  /** Prints the sheet; without a version what is written, or the blank one where nothing is. */
  print: (version?: Version) => void;
  /** Says why a paper or a file could not be made; undefined once one was. */
  fail: (error: unknown) => void;
  error: unknown;
}
