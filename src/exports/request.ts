import { codeOf } from '../learner/keys.ts';
import { isoDate } from '../learner/day.ts';
import { asText, headerPath } from '../worksheets/rules.ts';
import { sampleContents } from '../worksheets/sample.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import type { Imprint } from '../worksheets/SheetPaper.tsx';
import { warekiOf } from './calendar.ts';
import { fileName } from './file-name.ts';
import { messages } from './messages.ts';
import type { FilledSheet } from './tables.ts';

/** blank: nothing written, room to write · filled: the learner's · sample: the fictional one. */
export type Version = 'blank' | 'filled' | 'sample';

/** What one press on a button of the menu asks for. */
export interface ExportRequest {
  sheet: Worksheet;
  imprint: Imprint;
  version: Version;
  /** The sheet that is open. Word gets this one. */
  current: FilledSheet;
  /** Every filled one of its kind, the open one among them. Tables get all of them. */
  all: readonly FilledSheet[];
  today: Date;
}

/** A file to keep. */
export interface ExportedFile {
  name: string;
  blob: Blob;
  /** What the learner should know about it, in sentences. */
  notes: string[];
}

/** The sheets that stand in a table: all, none, or the fictional one. */
export function tableSheets({ sheet, version, all }: ExportRequest): readonly FilledSheet[] {
  if (version === 'filled') return all;
  return version === 'blank' ? [] : [sampleSheet(sheet)];
}

export const sampleSheet = (sheet: Worksheet): FilledSheet => ({ id: '', contents: sampleContents(sheet), isSample: true });

/** Named by the region or the entry; by their number for many. */
export function exportName({ sheet, version, current, all, today }: ExportRequest, ending: string, part?: string): string {
  const own = asText(current.contents.value(sheet.scope === 'region' ? headerPath('region') : sheet.titleField));
  const many = part !== undefined || ending !== 'docx';
  const names = {
    blank: messages.blank,
    sample: messages.sample,
    filled: many && sheet.scope !== 'region' ? messages.all(all.length) : (warekiOf(own) ?? own),
  };
  return fileName({
    code: codeOf(sheet.id),
    title: sheet.title,
    name: [part, names[version]].filter((name) => name !== undefined && name !== '').join('_'),
    date: isoDate(today),
    ending,
  });
}
