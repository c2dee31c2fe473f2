/** Opens the search dialog by its button or by Ctrl+K, and loads what it needs only then. */
const button = document.querySelector<HTMLButtonElement>('[data-search-open]');
const dialog = document.querySelector<HTMLDialogElement>('[data-search]');
let opening: Promise<() => void> | undefined;

function openSearch(): void {
  if (!dialog) return;
  opening ??= import('./dialog.ts').then(({ connectSearch }) => connectSearch(dialog));
  void opening.then((open) => {
    open();
  });
}

button?.addEventListener('click', openSearch);
addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k' && !event.isComposing) {
    event.preventDefault();
    openSearch();
  }
});

if (/Mac|iPhone|iPad/.test(navigator.userAgent)) {
  const key = button?.querySelector('[data-search-key]');
  if (key) key.textContent = '⌘K';
}
