import type { Kept, View } from './card.ts';
import { make } from './make.ts';
import type { Practice } from './practice.ts';

/** What is moved or sorted in a question. */
interface Sorted {
  /** What is put into the question's own fieldset. */
  parts: HTMLElement[];
  draw: (view: View) => void;
  mix?: (mixed: Practice) => void;
}

export type MakeSorted = (practice: Practice, kept: Kept) => Sorted;

/** Whether something is as it should be, and what there is to say of it. */
export const makeReason = (isRight: boolean, word: string, ...more: string[]): HTMLElement =>
  make('p', 'reason', make('span', isRight ? 'tag' : 'tag warning', word), ...more);
