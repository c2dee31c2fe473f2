import type { Value } from '../learner/record.ts';
import { plain, type RawCell } from '../tables/table.ts';
import { levels } from '../worksheets/rules.ts';
import { readDate } from './calendar.ts';
import type { ImportField } from './import-columns.ts';
import { messages } from './import-messages.ts';
import { cleanText } from './text.ts';

export type CellResult = { value: Value } | { problem: string };

/** The value that a cell with something in it gives a field, or why it gives none. */
export function readCell(field: ImportField, raw: RawCell): CellResult {
  const text = cleanText(String(raw)).trim();
  switch (field.kind) {
    case 'single': {
      const option = choicesOf(field).find(({ names }) => names.includes(plain(text)));
      return option ? { value: option.id } : noSuchOption(field, text);
    }
    case 'multiple':
    case 'checklist':
      return readChoices(field, text);
    case 'level':
      return readLevel(field.anchors, text);
    case 'date': {
      const date = readDate(typeof raw === 'number' ? raw : text);
      return 'iso' in date ? { value: date.iso } : { problem: messages.problems.date(text, date.problem) };
    }
    case 'longtext':
      return { value: text };
    default:
      // A field of one line has no room for more.
      return { value: text.replace(/\s*\n\s*/gu, '　') };
  }
}

/** Whether an option's own column says yes. */
export function readTick(raw: RawCell): { ticked: boolean } | { problem: string } {
  const text = plain(raw);
  if (yes.has(text)) return { ticked: true };
  return no.has(text) ? { ticked: false } : { problem: messages.problems.tick(String(raw).trim()) };
}

const yes = new Set(['1', '○', '〇', '◯', '●', '◎', '✓', '✔', '☑', '■', 'レ', 'はい', 'true', 'yes', 'y', '有', 'あり']);
const no = new Set(['0', '', '×', '✕', '✗', '□', '☐', '-', 'いいえ', 'false', 'no', 'n', '無', 'なし']);

interface Choice {
  id: string;
  names: string[];
}

type ChoiceField = Extract<ImportField, { kind: 'single' | 'multiple' | 'checklist' }>;

/** Options by label, short word or id. */
function choicesOf(field: ChoiceField): Choice[] {
  const options: readonly { id: string; label: string; short?: string | undefined }[] =
    field.kind === 'checklist' ? field.items : field.options;
  return options.map(({ id, label, short }) => ({ id, names: [label, short ?? label, id].map(plain) }));
}

/** Several labels in one cell. A label may hold a separator itself, so the longest label that fits is taken each time. */
function readChoices(field: ChoiceField, text: string): CellResult {
  const choices = choicesOf(field);
  const found = new Set<string>();
  let rest = text.normalize('NFKC').toLowerCase();
  while ((rest = rest.replace(leadingSeparators, '')) !== '') {
    const start = rest;
    const fits = choices
      .flatMap(({ id, names }) => names.map((name) => ({ id, end: endOf(start, name) })))
      .filter((fit): fit is { id: string; end: number } => fit.end !== undefined)
      .sort((a, b) => b.end - a.end)[0];
    if (!fits) return noSuchOption(field, /^[^、,;/／\n]+/u.exec(rest)?.[0].trim() ?? rest);
    found.add(fits.id);
    rest = rest.slice(fits.end);
  }
  return { value: choices.map(({ id }) => id).filter((id) => found.has(id)) };
}

const leadingSeparators = /^[\s、,;/・]+/u;

/** Where a name ends that a text begins with, spaces left out of account, if a separator or nothing follows it. */
function endOf(text: string, name: string): number | undefined {
  let at = 0;
  for (const character of name) {
    while (/\s/u.test(text[at] ?? '')) at++;
    if (!text.startsWith(character, at)) return undefined;
    at += character.length;
  }
  return name !== '' && /^(?:$|[\s、,;/])/u.test(text.slice(at)) ? at : undefined;
}

/** `3`, or as it is shown elsewhere: 「3 一人でできる」, or the anchor alone. */
function readLevel(anchors: readonly string[], text: string): CellResult {
  const level = levels.find((candidate) => {
    const anchor = plain(anchors[candidate] ?? '');
    return [String(candidate), anchor, `${String(candidate)}${anchor}`].includes(plain(text));
  });
  return level === undefined ? { problem: messages.problems.level(text) } : { value: level };
}

function noSuchOption(field: ChoiceField, text: string): CellResult {
  const options = field.kind === 'checklist' ? field.items : field.options;
  return { problem: messages.problems.option(text, options.map(({ label }) => label).join('／')) };
}
