/**
 * Lets the reader choose a light or dark page. The key is Starlight's, whose inline script applies the choice
 * before the page is drawn.
 */
const key = 'starlight-theme';
const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const pickers = [...document.querySelectorAll<HTMLSelectElement>('[data-brightness]')];

for (const picker of pickers) {
  picker.addEventListener('change', () => {
    keep(picker.value);
    show(picker.value);
  });
}
prefersDark.addEventListener('change', () => {
  show(kept());
});
show(kept());

function show(choice: string): void {
  document.documentElement.dataset['theme'] = choice === 'dark' || (choice === 'auto' && prefersDark.matches) ? 'dark' : 'light';
  for (const picker of pickers) picker.value = choice;
}

function kept(): string {
  try {
    const value = localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : 'auto';
  } catch {
    return 'auto';
  }
}

/** Where storage is blocked, the choice lasts as long as the page. */
function keep(choice: string): void {
  try {
    localStorage.setItem(key, choice === 'auto' ? '' : choice);
  } catch {
    // Nothing to do: the page has changed already.
  }
}
