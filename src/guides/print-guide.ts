/**
 * The buttons of the pages for those who lead a group: they print the page, or one kind of paper alone (`guides.css`). These pages keep
 * nothing, and load no more than this.
 */
for (const button of document.querySelectorAll('.print-guide > button'))
  button.addEventListener('click', () => {
    const paper = button.closest('.cut-paper');
    paper?.toggleAttribute('data-alone', true);
    addEventListener('afterprint', () => paper?.toggleAttribute('data-alone', false), { once: true });
    print();
  });

export {};
