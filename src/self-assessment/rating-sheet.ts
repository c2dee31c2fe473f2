import { allFields } from '../worksheets/rules.ts';
import type { Worksheet } from '../worksheets/schema.ts';

/** A sheet on which a person rates what they do, as far as ratings are laid side by side. Plain data. */
export interface RatingSheet {
  /** Worksheet id. */
  id: string;
  /** Id of the field whose rows are the domains. */
  field: string;
  /** Ids of its columns. */
  columns: { level: string; evidence: string; checked: string };
  domains: Domain[];
  /** What the levels 0–4 look like in behaviour. */
  anchors: string[];
  /** Who may have looked at the evidence. */
  checkers: { id: string; label: string }[];
  /** Id of the field that names the domain to work on next. */
  next: string;
  /** Earlier ids of fields, with today's. */
  aliases: [string, string][];
}

interface Domain {
  id: string;
  /** 「K1 役割を話す」 */
  title: string;
  /** What is done in it: 「仕事の範囲を3分で話し、範囲の外は担う先を言う」 */
  what: string;
}

/** Whom a filled sheet is about: a field of this id, with this option for somebody else. Left open, it is about oneself. */
export const aboutField = 'about';
export const aboutOther = 'other';

/** A sheet with given rows, a level and its evidence in each, and a field that picks one of the rows; undefined for others. */
export function ratingSheetOf(sheet: Worksheet): RatingSheet | undefined {
  for (const field of allFields(sheet)) {
    if (field.kind !== 'rows' || field.preset.length === 0) continue;
    const level = field.columns.find((column) => column.kind === 'level');
    const evidence = field.columns.find((column) => column.kind === 'longtext');
    const checked = field.columns.find((column) => column.kind === 'single');
    const rows = field.preset.map(({ id }) => id).join();
    const next = allFields(sheet).find((other) => other.kind === 'single' && other.options.map(({ id }) => id).join() === rows);
    if (!level || !evidence || !checked || !next) continue;
    return {
      id: sheet.id,
      field: field.id,
      columns: { level: level.id, evidence: evidence.id, checked: checked.id },
      domains: field.preset.map(({ id, label }) => {
        const [title = label, what = ''] = label.split('：', 2);
        return { id, title, what };
      }),
      anchors: level.anchors,
      checkers: checked.options.map(({ id, label }) => ({ id, label })),
      next: next.id,
      aliases: allFields(sheet).flatMap((other) => other.aliases.map((alias): [string, string] => [alias, other.id])),
    };
  }
  return undefined;
}
