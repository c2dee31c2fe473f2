import { browserStorage } from '../src/learner/storage.ts';
import { measureWrites, type WriteTimes } from './writes.ts';

declare global {
  /** Measures writes with the real `localStorage` of the page. */
  var measureInBrowser: (sizes: readonly number[]) => WriteTimes;
}

globalThis.measureInBrowser = (sizes) =>
  measureWrites(
    browserStorage(() => localStorage),
    sizes,
  );
