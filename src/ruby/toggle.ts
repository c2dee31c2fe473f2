import { importAgain } from '../again.ts';

/** Switches ふりがな on and off. The choice is kept in the browser, as that of a light or dark page is. */
const key = 'musubime-ruby';
const load = importAgain(() => import('./annotate.ts'));
const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-ruby]')];

for (const box of boxes) {
  box.addEventListener('change', () => {
    stored(box.checked);
    void show(box.checked);
  });
}
if (stored()) void show(true);

async function show(on: boolean): Promise<void> {
  for (const box of boxes) box.checked = on;
  try {
    const { addRuby, removeRuby } = await load();
    removeRuby();
    if (on) await addRuby(boxes[0]?.dataset['ruby'] ?? '');
  } catch {
    // The page stays as it is, which loses nothing, and the box says so.
    for (const box of boxes) box.checked = false;
  }
}

/** Where storage is blocked, the choice lasts as long as the page. */
function stored(choice?: boolean): boolean {
  try {
    if (choice !== undefined) localStorage.setItem(key, choice ? 'on' : '');
    return localStorage.getItem(key) === 'on';
  } catch {
    return false;
  }
}
