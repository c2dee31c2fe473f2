/** Opens the search dialog by its button or by Ctrl+K, and loads what it needs only then. */
import { importAgain } from '../again.ts';
import { sentenceFor } from '../load-failure.ts';
import { messages } from '../load-messages.ts';

const button = document.querySelector<HTMLButtonElement>('[data-search-open]');
const dialog = document.querySelector<HTMLDialogElement>('[data-search]');
const load = importAgain(() => import('./dialog.ts'));
let opening: Promise<() => void> | undefined;

function openSearch(): void {
  if (!dialog) return;
  opening ??= load().then(({ connectSearch }) => connectSearch(dialog));
  opening.then(
    (open) => {
      open();
    },
    (error: unknown) => {
      opening = undefined;
      showTrouble(dialog, error);
    },
  );
}

/** Without its code the dialog says why, and closes. */
function showTrouble(without: HTMLDialogElement, error: unknown): void {
  const again = Object.assign(document.createElement('button'), { type: 'button', className: 'button', textContent: messages.again });
  again.onclick = () => {
    without.close();
    openSearch();
  };
  const reload = Object.assign(again.cloneNode() as HTMLButtonElement, { textContent: messages.reload });
  reload.onclick = () => {
    location.reload();
  };
  without.querySelector('[data-search-status]')?.replaceChildren(sentenceFor(error, false));
  without.querySelector('[data-search-found]')?.replaceChildren(again, reload);
  if (!without.open) without.showModal();
}

button?.addEventListener('click', openSearch);
dialog?.querySelector('[data-search-close]')?.addEventListener('click', () => {
  dialog.close();
});
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
