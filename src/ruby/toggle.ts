export {};

/** Switches ふりがな on and off. The choice is kept in the browser, as that of a light or dark page is. */
const key = 'musubime-ruby';
const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-ruby]')];

for (const box of boxes) {
  box.addEventListener('change', () => {
    keep(box.checked);
    void show(box.checked);
  });
}
if (isKept()) void show(true);

async function show(on: boolean): Promise<void> {
  for (const box of boxes) box.checked = on;
  const { addRuby, removeRuby } = await import('./annotate.ts');
  removeRuby();
  // Without the list the page stays as it is, which loses nothing.
  if (on) await addRuby(boxes[0]?.dataset['ruby'] ?? '').catch(() => undefined);
}

function isKept(): boolean {
  try {
    return localStorage.getItem(key) === 'on';
  } catch {
    return false;
  }
}

/** Where storage is blocked, the choice lasts as long as the page. */
function keep(on: boolean): void {
  try {
    localStorage.setItem(key, on ? 'on' : '');
  } catch {
    // Nothing to do: the page has changed already.
  }
}
