import { expect, type Page } from '@playwright/test';

/** Windows in which nothing may cover what has the focus: an office screen, a phone, a small laptop, and the first at 200 % and 400 %. */
const windows = {
  '1366×650': { width: 1366, height: 650 },
  '390×700': { width: 390, height: 700 },
  '1280×600': { width: 1280, height: 600 },
  '200 %': { width: 683, height: 325 },
  '400 %': { width: 341, height: 162 },
} as const;

/**
 * Goes through the page with Tab, from its first link to its last control, or back, and expects that nothing lies over the control that has the
 * focus (WCAG 2.2, 2.4.11).
 */
export async function expectFocusSeen(page: Page, state: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (const [name, size] of Object.entries(windows)) {
    await page.setViewportSize(size);
    // What follows the width by script, such as the menu, has done so once the page was drawn.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    });
    const { stops, covered } = await walk(page, key);
    expect.soft(covered, `covered while focused: ${state}, ${key}, ${name}`).toEqual([]);
    expect(stops, `stops of Tab: ${state}, ${name}`).toBeGreaterThan(3);
  }
}

async function walk(page: Page, key: string): Promise<Walk> {
  await page.evaluate(watchFocus);
  // The page's first stop is above everything: from there Tab goes through all of it.
  await page.locator('a[href="#_top"]').first().focus();
  for (let presses = 0; presses < 2000; presses += 1) {
    await page.keyboard.press(key);
    if (presses % 10 === 9 && (await page.evaluate(() => (window as unknown as { focusWalk: Walk }).focusWalk.isRound))) break;
  }
  return await page.evaluate(() => (window as unknown as { focusWalk: Walk }).focusWalk);
}

interface Walk {
  stops: number;
  /** What was covered, and by what. */
  covered: string[];
  /** Whether the walk is back where it began. */
  isRound: boolean;
}

/** Looks at each control as it gets the focus. Runs in the page. */
function watchFocus(): void {
  const nameOf = (element: Element) => {
    const text = element.getAttribute('aria-label') ?? element.id + element.textContent.trim().slice(0, 20);
    return `${element.tagName.toLowerCase()}.${element.className} ${text}`;
  };
  /** A few points of the control that are inside the window. */
  const pointsOf = (element: Element) =>
    [...element.getClientRects()]
      .filter(({ width, height }) => width > 8 && height > 8)
      .flatMap(({ left, right, top, bottom }) => [
        [(left + right) / 2, (top + bottom) / 2],
        ...[left + 3, right - 3].flatMap((x) => [top + 3, bottom - 3].map((y) => [x, y])),
      ])
      .map(([x = 0, y = 0]) => ({ x, y }))
      .filter(({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  const coverOf = (element: Element) => {
    const points = pointsOf(element);
    if (points.length === 0) return element.getClientRects()[0] ? 'the edge of the window' : undefined;
    for (const { x, y } of points) {
      const top = document.elementFromPoint(x, y);
      if (!top || element.contains(top) || top.contains(element)) continue;
      if (top.closest('label')?.control === element) continue;
      return nameOf(top);
    }
    return undefined;
  };
  const walk: Walk = { stops: 0, covered: [], isRound: false };
  const seen = new Set<Element>();
  (window as unknown as { stopFocusWalk?: () => void; focusWalk: Walk }).focusWalk = walk;
  (window as unknown as { stopFocusWalk?: () => void }).stopFocusWalk?.();
  const look = ({ target }: Event) => {
    if (!(target instanceof Element) || walk.isRound) return;
    walk.isRound = seen.has(target);
    seen.add(target);
    walk.stops += 1;
    const cover = coverOf(target);
    if (cover !== undefined) walk.covered.push(`${nameOf(target)}: ${cover}`);
  };
  document.addEventListener('focusin', look);
  (window as unknown as { stopFocusWalk?: () => void }).stopFocusWalk = () => {
    document.removeEventListener('focusin', look);
  };
}
