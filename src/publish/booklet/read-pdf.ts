import { getDocumentProxy } from 'unpdf';

/** A PDF as PDF.js reads it. */
export type ReadPdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Opens a PDF. What reads it keeps the bytes, so it gets bytes of its own. */
export const readPdf = (pdf: Uint8Array): Promise<ReadPdf> => getDocumentProxy(Uint8Array.from(pdf));

export async function countPages(pdf: Uint8Array): Promise<number> {
  return (await readPdf(pdf)).numPages;
}

/** Pages, from 1, by the names of the places that links lead to. */
export async function readPlaces(pdf: Uint8Array): Promise<Map<string, number>> {
  const read = await readPdf(pdf);
  const places = (await read.getDestinations()) as Record<string, [Parameters<ReadPdf['getPageIndex']>[0]]>;
  return new Map(
    await Promise.all(Object.entries(places).map(async ([name, [page]]) => [name, (await read.getPageIndex(page)) + 1] as const)),
  );
}
