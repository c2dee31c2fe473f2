import { importAgain } from '../again.ts';
import { whenNear } from '../near.ts';

const load = importAgain(() => import('./enliven-part.ts'));

/**
 * Brings the parts of sheets in a page to life when the first of them is about to be seen. Until then, and where the code cannot be had,
 * the link to the whole sheet stands.
 */
export function watchParts(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-widget=WorksheetPart]')) {
    place.dataset['later'] = '';
    // A place has no box of its own, so that nothing of it would ever be seen.
    for (const link of place.children) whenNear(link, () => void load().catch(() => undefined));
  }
}
