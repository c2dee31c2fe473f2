import { printAlone } from '../worksheets/print.ts';
import { clockTimes } from './script-times.ts';

/** Prints what a button of `PrintLesson.astro` stands for: the scripts alone, or the lesson, or its text alone (`lesson-paper.css`). */
export function printFrom(button: HTMLElement): void {
  const paper = button.dataset['paper'];
  if (paper === 'script') {
    printScript(button.closest('p')?.querySelector('input')?.value ?? '');
    return;
  }
  // The mark goes when printing is over.
  document.documentElement.dataset['print'] = paper;
  addEventListener(
    'afterprint',
    () => {
      delete document.documentElement.dataset['print'];
    },
    { once: true },
  );
  print();
}

/**
 * Prints the scripts of a lesson alone: each table whose first column says minutes, which become times of the clock, under its heading,
 * with what the lesson says after it. The paper goes when printing is over.
 *
 * @param start `HH:MM`.
 */
function printScript(start: string): void {
  const paper = document.createElement('div');
  paper.className = 'sheet-paper';
  const article = document.createElement('article');
  article.className = 'sheet-a4 script-paper not-content';
  for (const table of document.querySelectorAll<HTMLTableElement>(':is(.sl-markdown-content, .worked) > table'))
    if (minutesOf(table)) article.append(...scriptOf(table, start));
  paper.append(article);
  document.querySelector('.sl-markdown-content')?.append(paper);
  addEventListener(
    'afterprint',
    () => {
      paper.remove();
    },
    { once: true },
  );
  printAlone(paper);
}

const minutesOf = (table: HTMLTableElement): boolean =>
  clockTimes(table.tBodies[0]?.rows[0]?.cells[0]?.textContent ?? '', '0:00') !== undefined && table.tHead?.textContent.trim()[0] === '分';

/** The heading before a table, the table, and the text after it. Nothing in the copy has an id. */
function scriptOf(table: HTMLTableElement, start: string): Element[] {
  const heading = headingBefore(table);
  const copy = table.cloneNode(true) as HTMLTableElement;
  for (const { cells } of copy.tBodies[0]?.rows ?? []) {
    const [first] = cells;
    if (first) first.textContent = clockTimes(first.textContent, start) ?? first.textContent;
  }
  const after: Element[] = [];
  for (let next = table.nextElementSibling; next?.matches('p, ul, ol'); next = next.nextElementSibling)
    after.push(next.cloneNode(true) as Element);
  const title = document.createElement('h2');
  title.textContent = heading?.textContent.trim() ?? '';
  return [title, copy, ...after];
}

function headingBefore(table: Element): Element | null {
  let before = table.previousElementSibling;
  while (before && !before.matches('h2, h3, .sl-heading-wrapper')) before = before.previousElementSibling;
  return before;
}
