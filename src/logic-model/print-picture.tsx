import { render } from 'preact';
import { printAlone } from '../worksheets/print.ts';
import { LogicPage } from './LogicPage.tsx';
import type { Picture } from './picture.ts';

/** Prints one picture and nothing else of the page. */
export function printPicture(picture: Picture): void {
  const place = document.createElement('div');
  place.className = 'logic-print';
  document.body.append(place);
  render(<LogicPage picture={picture} />, place);
  addEventListener(
    'afterprint',
    () => {
      // The marks on the way down to it are taken off first.
      setTimeout(() => {
        place.remove();
      });
    },
    { once: true },
  );
  printAlone(place);
}
