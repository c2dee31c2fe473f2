/** The buttons of the pages for those who lead a group: they print the page, or one kind of paper alone. */
import { printAlone } from '../worksheets/print.ts';

for (const button of document.querySelectorAll<HTMLElement>('[data-prints]'))
  button.addEventListener('click', () => {
    const paper = button.closest('[data-paper]');
    if (paper) printAlone(paper);
    else print();
  });
