import type { Value } from '../learner/record.ts';
import { dateInWords } from '../worksheets/written-date.ts';
import { asText, headerPath, type HeaderField } from '../worksheets/rules.ts';
import { modelOf, type ChainContents, type ChainSheet } from './chain.ts';
import { moveLines, type DrawnPanel, type Page } from './drawing.ts';
import { layoutModel } from './layout.ts';
import { messages } from './messages.ts';
import type { Check, Model, Note } from './model.ts';
import { pictureOfPage, type Picture } from './picture.ts';
import { setText, types } from './text-block.ts';

/** A sheet's chain on a page of its own, drawn for A4 across. */
export interface LogicPicture {
  picture: Picture;
  /** The theme the chain is about; may be empty. */
  theme: string;
  /** Size of the smallest letters on paper. */
  points: number;
}

/** The page of a sheet, from its contents as they are now; the blank one has none. Runs on the server too. */
export function drawLogicPage(
  sheet: ChainSheet & { id: string },
  edition: string,
  version: Version,
  contents?: ChainContents,
): LogicPicture {
  const isBlank = version === 'blank';
  const model = modelOf(sheet, isBlank ? undefined : contents);
  const value = (path: string) => contents?.value(path);
  const page = layoutPage(model, headOf(sheet, edition, model, version, value), isBlank);
  return { picture: pictureOfPage(model, page), theme: model.title, points: Math.round(printedPoints(page)) };
}

/** Which chain is shown: one's own, the sample's, or empty boxes to write in by hand. */
export type Version = 'own' | 'sample' | 'blank';

/** What stands above the chain on its page: sheet and edition, theme, and who wrote it when. */
export function headOf(
  sheet: { id: string },
  edition: string,
  model: Model,
  version: Version,
  value: (path: string) => Value | undefined,
): PageHead {
  const header = (field: HeaderField) => asText(value(headerPath(field)));
  return {
    code: messages.joined([sheet.id.toUpperCase(), edition, version === 'sample' ? messages.sampleNote : '']),
    title: version === 'blank' ? messages.blankTitle : messages.title(model.title),
    author:
      version === 'blank'
        ? messages.blankAuthor
        : messages.joined([header('region'), dateInWords(header('date')), header('author'), header('affiliation')]),
  };
}

/** The words that stand above the chain on a page. */
export interface PageHead {
  /** The sheet's code and edition. */
  code: string;
  title: string;
  /** Place, date and author. */
  author: string;
}

/** What may be printed of A4 across, in millimetres: 18 on top are for two holes, 10 on the other sides. */
export const printable = { width: 277, height: 180 };

const gap = 8;
const inset = 8;
const leastWidth = 860;
/** Lines to write on by hand, in a blank check and a blank note. */
const roomyCheck = 110;
const roomyNote = 48;

/**
 * One page: head, chain, the check of its links and the notes. It is the narrowest that is not taller than the paper
 * allows, because the narrower a picture is, the larger its letters are on paper.
 */
export function layoutPage(model: Model, head: PageHead, roomy = false): Page {
  const at = (width: number) => composePage(model, head, Math.round(width), roomy);
  let page = at(leastWidth);
  for (let low = leastWidth, high = leastWidth * 1.5; !fits(page); [low, high] = [high, high * 1.5]) {
    page = at(high);
    if (fits(page)) page = narrow(at, low, high);
  }
  return { ...page, height: Math.floor(heightFor(page.width)) };
}

/** Size of the smallest letters on paper, in points. */
const printedPoints = (page: Page): number => ((types.small.size * printable.width) / page.width) * (72 / 25.4);

const heightFor = (width: number): number => (width * printable.height) / printable.width;
const fits = (page: Page): boolean => page.height <= heightFor(page.width);

/** The narrowest page that fits, between a width that is too little and one that is enough. */
function narrow(at: (width: number) => Page, low: number, high: number): Page {
  if (high - low <= 10) return at(high);
  const middle = (low + high) / 2;
  return fits(at(middle)) ? narrow(at, low, middle) : narrow(at, middle, high);
}

function composePage(model: Model, head: PageHead, width: number, roomy: boolean): Page {
  const block = setText(
    [
      { text: head.code, type: types.small },
      { text: head.title, type: types.title },
      { text: head.author, type: types.small },
    ],
    width,
  );
  const top = block.height + 14;
  const chain = layoutModel(model, { width, roomy, stacked: false });
  const checks = layoutChecks(model.checks, width, top + chain.height + 2 * gap, roomy);
  const notes = layoutNotes(model.notes, width, bottomOf(checks) ?? top + chain.height + gap, roomy);
  const panels = [...checks, ...notes];
  return { width, height: (bottomOf(panels) ?? top + chain.height) + 2, head: block.lines, chain, top, panels };
}

const bottomOf = (panels: readonly DrawnPanel[]): number | undefined =>
  panels.length === 0 ? undefined : Math.max(...panels.map((panel) => panel.y + panel.h));

/** One panel for each step of the chain, side by side. */
function layoutChecks(checks: readonly Check[], width: number, y: number, roomy: boolean): DrawnPanel[] {
  const isSaid = (check: Check) => check.sentence !== '' || check.assumption !== '' || check.certainty !== undefined;
  if (!roomy && !checks.some(isSaid)) return [];
  const w = Math.floor((width - (checks.length - 1) * gap) / checks.length);
  const blocks = checks.map(({ label, certainty, choices, sentence, assumption }) =>
    setText(
      [
        { text: label, type: types.label },
        { text: certainty ? messages.certainty(certainty) : roomy ? messages.choices(choices) : '', type: types.label },
        { text: roomy ? messages.blankSentence : sentence, type: types.text },
        { text: assumption === '' && !roomy ? '' : messages.assumption(assumption), type: types.small, before: roomy ? 40 : 3 },
      ],
      w - 2 * inset,
    ),
  );
  const h = Math.max(...blocks.map((block) => block.height)) + 2 * inset;
  return blocks.map((block, index) => {
    const x = index * (w + gap);
    return { x, y, w, h: roomy ? Math.max(h, roomyCheck) : h, lines: moveLines(block.lines, x + inset, y + inset - 2) };
  });
}

/** One panel for each note, below each other. */
function layoutNotes(notes: readonly Note[], width: number, bottom: number, roomy: boolean): DrawnPanel[] {
  const panels: DrawnPanel[] = [];
  let y = bottom + gap;
  for (const { label, text } of notes) {
    if (text === '' && !roomy) continue;
    const block = setText([{ text: messages.note(label, text), type: types.text }], width - 2 * inset);
    const h = Math.max(block.height + inset + 4, roomy ? roomyNote : 0);
    panels.push({ x: 0, y, w: width, h, lines: moveLines(block.lines, inset, y + 3) });
    y += h + gap;
  }
  return panels;
}
