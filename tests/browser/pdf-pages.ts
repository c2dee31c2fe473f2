import { readPdf } from '../../src/publish/booklet/read-pdf.ts';

/** How many pages a PDF has, as Chromium writes it. */
export const countPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** One page of a printed sheet. */
export interface SheetPage {
  /** Whether it lies on its side. */
  isWide: boolean;
  /** Down to where it is written on, of the room between its margins: 0 to 1. */
  used: number;
  /** What stands at its foot. */
  foot: string;
}

/** Margins of `src/worksheets/paper.css` above and below, in points. */
const mm = 72 / 25.4;
const margins = { upright: { top: 9 * mm, bottom: 12 * mm }, wide: { top: 20 * mm, bottom: 11 * mm } };

/** Pages of sheets as they were printed, one after another. */
export async function readSheetPages(printed: Buffer): Promise<SheetPage[]> {
  const pdf = await readPdf(printed);
  const pages: SheetPage[] = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    // A page that lies on its side may be written as one that is turned.
    const viewport = page.getViewport({ scale: 1 });
    const isWide = viewport.width > viewport.height;
    const margin = margins[isWide ? 'wide' : 'upright'];
    const pieces = (await page.getTextContent()).items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, y: Number(viewport.convertToViewportPoint(Number(item.transform[4]), Number(item.transform[5]))[1]) }]
        : [],
    );
    const end = viewport.height - margin.bottom;
    const lowest = Math.max(margin.top, ...pieces.map(({ y }) => y).filter((y) => y <= end));
    pages.push({
      isWide,
      used: (lowest - margin.top) / (end - margin.top),
      foot: pieces
        .filter(({ y }) => y > end)
        .map(({ text }) => text)
        .join(''),
    });
  }
  return pages;
}
