import type { EntrySource } from '../worksheets/entries.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import type { Dialogue } from './schema.ts';

/** A dialogue, and what its page and papers say with it. Plain JSON. */
export interface ConversationProps {
  dialogue: Dialogue;
  /** The sheet of the debrief with its one field, and the sheets whose entries are listed for it. */
  sheet: Worksheet;
  sources: Record<string, EntrySource>;
  /** What every paper says about the dialogue: that it is invented, and whether a clinician has read it. */
  notice: string;
  /** 「むすびめ　2026.11版」 */
  edition: string;
  /** Words of the practice in a group, which stand still. */
  group: { title: string; help: string; print: string };
}
