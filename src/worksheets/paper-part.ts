import { atom, type ReadableAtom } from 'nanostores';
import { importAgain } from '../again.ts';

const load = importAgain(() => import('./draw-paper.tsx'));

export type PaperPart = Awaited<ReturnType<typeof load>>;

const $loaded = atom<PaperPart | undefined>();

/** What draws a sheet's paper from what is written, once it was asked for. Until then the blank one from the server is right. */
export const $paper: ReadableAtom<PaperPart | undefined> = $loaded;

/** Brings it in. Rejects with a `LoadFailure`. */
export async function askForPaper(): Promise<PaperPart> {
  const part = await load();
  $loaded.set(part);
  return part;
}
