/** Shows the caution of every rule whose last day has passed in the reader's own calendar. A build never reads the clock. */
for (const caution of document.querySelectorAll<HTMLElement>('[data-review-by]'))
  caution.hidden = Date.now() <= Date.parse(`${caution.dataset['reviewBy'] ?? ''}T23:59:59`);
