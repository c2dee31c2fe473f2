import { digest } from './digest.ts';
import { currentFormat, encodeEnvelope, type Envelope } from './envelope.ts';
import type { Place } from './keys.ts';

/**
 * The file a learner keeps:
 * `{ "kind": "backup", "format": 1, "edition": "…", "at": …, "by": "…", "checksum": "…", "records": { "sheet:w08:k3x9": {envelope} }, "aside": ["raw text"] }`
 */
export interface Backup {
  edition: string;
  at: number;
  records: ReadonlyMap<Place, Envelope>;
  /** Raw texts that could not be read: in the file already, or found while reading it. */
  aside: readonly string[];
  /** False when the file was altered on its way, e.g. by a file sanitiser. */
  intact: boolean;
}

export function encodeBackup(backup: {
  edition: string;
  at: number;
  by: string;
  records: ReadonlyMap<Place, Envelope>;
  aside: readonly string[];
}): string {
  const records = Object.fromEntries(
    [...backup.records].map(([place, envelope]) => [place, JSON.parse(encodeEnvelope(envelope)) as unknown]),
  );
  const contents = { records, aside: backup.aside };
  const { edition, at, by } = backup;
  return `${JSON.stringify({ kind: 'backup', format: currentFormat(), edition, at, by, checksum: digest(JSON.stringify(contents)), ...contents }, null, 1)}\n`;
}
