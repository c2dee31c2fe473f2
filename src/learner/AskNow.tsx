import { useLayoutEffect } from 'preact/hooks';
import { showAsked } from './show-asked.ts';

/** Asks whose computer it is as soon as this is drawn. */
export function AskNow() {
  useLayoutEffect(() => {
    for (const box of document.querySelectorAll('[data-ask]')) showAsked(box);
  }, []);
  return null;
}
