import type { Browser, Locator, Page } from '@playwright/test';

/** Milliseconds for every key press on the page of a sheet. */
export interface PageTimes {
  keys: number;
  /** From the first listener of the input event until the last. */
  handled: number[];
  /** Inside `localStorage.setItem`, in a task after the event. */
  written: number[];
  /** From the key press, as the system timed it, until the frame that shows it was painted. */
  painted: number[];
  /** Until the frame after that one began: requestAnimationFrame twice. */
  settled: number[];
  /** Key presses whose paint came later than in the frame after the press. */
  late: number;
  /** Places that were written while typing. */
  writtenPlaces: string[];
}

/** Types in the theme's sheet of the built site, with everything stored, on a processor so many times slower. */
export async function measurePage(
  browser: Browser,
  origin: string,
  entries: readonly (readonly [string, string])[],
  slower: number,
): Promise<PageTimes> {
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1366, height: 768 } });
  try {
    const page = await context.newPage();
    await store(page, origin, entries);
    await page.goto(`${origin}/sheets/w08/#entry-t25`);
    await page.locator('form[data-worksheet] > fieldset:enabled').waitFor();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    return await typeInto(page, page.getByRole('textbox', { name: '仮のテーマ', exact: true }), 120);
  } finally {
    await context.close();
  }
}

/** Stores what a learner wrote on a computer of their own, from a page of the site that runs no script. */
export async function store(page: Page, origin: string, entries: readonly (readonly [string, string])[]): Promise<void> {
  await page.goto(`${origin}/course.json`);
  await page.evaluate((stored) => {
    for (const [key, text] of stored) localStorage.setItem(key, text);
    localStorage.setItem('musubime:musubime:meta:mode', 'own');
    localStorage.setItem('musubime:musubime:meta:browser', 'abcdefghij');
  }, entries);
}

/** Presses so many keys in a field. */
export async function typeInto(page: Page, field: Locator, keys: number): Promise<PageTimes> {
  await field.focus();
  await page.evaluate(watchKeys);
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press(key % 20 === 19 ? 'Backspace' : 'a');
    // Slow and quick typing, and now and then a pause in which lists are drawn anew.
    await page.waitForTimeout(key % 30 === 29 ? 900 : 60 + (key % 7) * 15);
  }
  await page.waitForTimeout(500);
  return page.evaluate(() => globalThis.keyTimes);
}

declare global {
  var keyTimes: PageTimes;
}

/** Runs in the page. */
function watchKeys() {
  const times: PageTimes = { keys: 0, handled: [], written: [], painted: [], settled: [], late: 0, writtenPlaces: [] };
  globalThis.keyTimes = times;
  const places = new Set<string>();
  let press = 0;
  let begun = 0;
  addEventListener(
    'keydown',
    (event) => {
      press = event.timeStamp;
    },
    true,
  );
  addEventListener(
    'input',
    () => {
      begun = performance.now();
      const pressed = press;
      times.keys++;
      requestAnimationFrame((frame) => {
        const { port1, port2 } = new MessageChannel();
        // A message sent in a frame arrives after its paint.
        port1.onmessage = () => {
          times.painted.push(performance.now() - pressed);
        };
        port2.postMessage(undefined);
        // A press waits for the frame to begin, at most one; a frame that began later was missed.
        if (frame - pressed > 1000 / 60 + 1) times.late++;
        requestAnimationFrame(() => times.settled.push(performance.now() - pressed));
      });
    },
    true,
  );
  addEventListener('input', () => times.handled.push(performance.now() - begun));
  const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as Storage['setItem'];
  Storage.prototype.setItem = function (key, text) {
    const start = performance.now();
    setItem.call(this, key, text);
    times.written.push(performance.now() - start);
    places.add(key.replace(/^musubime:musubime:/, ''));
    times.writtenPlaces = [...places];
  };
}
