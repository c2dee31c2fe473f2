/** Prints one paper of the page alone. The marks go when printing is over. */
export function printAlone(paper: Element): void {
  markForPrint(paper, true);
  addEventListener(
    'afterprint',
    () => {
      markForPrint(paper, false);
    },
    { once: true },
  );
  window.print();
}

/** The way from the page down to its paper is marked; everything beside the way is hidden (see `paper.css`). */
function markForPrint(paper: Element, on: boolean) {
  document.documentElement.toggleAttribute('data-printing-sheet', on);
  paper.toggleAttribute('data-print-paper', on);
  for (let element: Element | null = paper; element; element = element.parentElement) element.toggleAttribute('data-print-path', on);
}
