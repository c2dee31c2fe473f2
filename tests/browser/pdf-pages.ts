import { readPdf } from '../../src/publish/booklet/read-pdf.ts';

/** How many pages a PDF has, as Chromium writes it. */
export const countPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** One printed page. */
export interface PrintedPage {
  /** Whether it lies on its side. */
  isWide: boolean;
  /** Down to where it is written on, of the room between its margins: 0 to 1. */
  used: number;
  /** The text that stands highest. */
  head: string;
  /** What stands at its foot. */
  foot: string;
}

/** Room that stays free above and below, in millimetres. */
interface Margins {
  top: number;
  bottom: number;
}

/** Pages of sheets as they were printed, one after another; margins are those of `src/worksheets/paper.css`. */
export const readSheetPages = (printed: Buffer): Promise<PrintedPage[]> =>
  readPages(printed, (isWide) => (isWide ? { top: 20, bottom: 11 } : { top: 9, bottom: 12 }));

/** Pages of a lesson; margins are those of `src/styles/print.css`. */
export const readLessonPages = (printed: Buffer): Promise<PrintedPage[]> => readPages(printed, () => ({ top: 12, bottom: 14 }));

async function readPages(printed: Buffer, marginsOf: (isWide: boolean) => Margins): Promise<PrintedPage[]> {
  const pdf = await readPdf(printed);
  const mm = 72 / 25.4;
  const pages: PrintedPage[] = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    // A page that lies on its side may be written as one that is turned.
    const viewport = page.getViewport({ scale: 1 });
    const isWide = viewport.width > viewport.height;
    const pieces = (await page.getTextContent()).items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, y: Number(viewport.convertToViewportPoint(Number(item.transform[4]), Number(item.transform[5]))[1]) }]
        : [],
    );
    const { top, bottom } = marginsOf(isWide);
    const end = viewport.height - bottom * mm;
    const written = pieces.filter(({ y }) => y <= end);
    const lowest = Math.max(top * mm, ...written.map(({ y }) => y));
    pages.push({
      isWide,
      used: (lowest - top * mm) / (end - top * mm),
      head: written.reduce((highest, piece) => (piece.y < highest.y ? piece : highest), { text: '', y: Infinity }).text,
      foot: pieces
        .filter(({ y }) => y > end)
        .map(({ text }) => text)
        .join(''),
    });
  }
  return pages;
}
