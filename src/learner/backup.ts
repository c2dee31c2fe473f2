import { digest } from './digest.ts';
import { currentFormat, encodeEnvelope, type Envelope } from './envelope.ts';
import type { Place } from './keys.ts';

/** backup: everything a learner has · topic: one テーマ with its sheets · sheet: one sheet. The last two go to a colleague. */
export type FileKind = 'backup' | 'topic' | 'sheet';

/**
 * The one format of files:
 * `{ "kind": "backup", "format": 1, "edition": "…", "at": …, "by": "…", "checksum": "…", "records": { "sheet:w08:k3x9": {envelope} }, "aside": ["raw text"] }`
 *
 * `"later": { "sheet:w08:k3x9": "raw text" }` stands beside them when there are records of a later edition. A file for a colleague may also say `"from": "大西（みなと市）"`.
 */
export interface Backup {
  kind: FileKind;
  /** Who gave the file, in their own words; empty when they did not say. */
  from: string;
  edition: string;
  at: number;
  records: ReadonlyMap<Place, Envelope>;
  /** Raw records of a later edition, which only that edition can read, with their places. */
  later: ReadonlyMap<Place, string>;
  /** Raw texts that could not be read: in the file already, or found while reading it. */
  aside: readonly string[];
  /** False when the file was altered on its way, e.g. by a file sanitiser. */
  intact: boolean;
}

export function encodeBackup({
  kind = 'backup',
  from = '',
  edition,
  at,
  by,
  ...parts
}: {
  kind?: FileKind;
  from?: string;
  edition: string;
  at: number;
  by: string;
  records: ReadonlyMap<Place, Envelope>;
  later?: ReadonlyMap<Place, string>;
  aside: readonly string[];
}): string {
  const records = Object.fromEntries(
    [...parts.records].map(([place, envelope]) => [place, JSON.parse(encodeEnvelope(envelope)) as unknown]),
  );
  const later = Object.fromEntries(parts.later ?? []);
  const contents = { records, aside: parts.aside, ...(from === '' ? {} : { from }), ...(Object.keys(later).length > 0 ? { later } : {}) };
  return `${JSON.stringify({ kind, format: currentFormat(), edition, at, by, checksum: digest(JSON.stringify(contents)), ...contents }, null, 1)}\n`;
}
