import { getLearner } from '../learner/browser.ts';
import { doneLessons } from './done-lessons.ts';
import { messages } from './messages.ts';

/** Puts a tick, and the word for it, on every lesson of the sidebar that is done; follows changes here and in other tabs. */
export function markSidebar(): void {
  const learner = getLearner();
  learner.$revision.subscribe(() => {
    const done = doneLessons(learner);
    for (const link of document.querySelectorAll<HTMLElement>('.navigation a[data-lesson]')) {
      const known = link.querySelector('.done-mark');
      const isDone = done.has(link.dataset['lesson'] ?? '');
      if (isDone === (known !== null)) continue;
      if (known) known.remove();
      else link.append(doneMark());
    }
  });
}

function doneMark(): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'done-mark';
  const word = document.createElement('span');
  word.className = 'sr-only';
  word.textContent = messages.sidebar.done;
  mark.append('✓', word);
  return mark;
}
