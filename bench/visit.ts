import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { store, typeInto } from './page.ts';
import { onPhone } from './phone.ts';
import type { Sent, ZippedSite } from './zipped.ts';

/** A page that is measured. */
export interface Place {
  name: string;
  site: ZippedSite;
  path: string;
  /** What a learner does there. */
  practice?: Practice;
  /** Whether it has a link to the next lesson that is followed. */
  leads?: boolean;
  /** What was stored before. */
  stored?: readonly (readonly [string, string])[];
}

/** Selectors of what is pressed, of what shows that it was answered, and of a text that is kept. */
interface Practice {
  choice: string;
  grade?: string;
  answered: string;
  near: string;
  text: string;
}

/** Milliseconds; what was sent until the page was loaded and quiet, and until its end was reached. */
export interface Visit {
  atLoad: Sent[];
  atEnd: Sent[];
  firstPaint: number;
  largestPaint: number;
  /** Processor time of the page's main thread until it was quiet: what others do on this computer hardly lengthens it. */
  work: number;
  blocking: number;
  longest: number;
  /** The longest task while it was read to its end. */
  longestToEnd: number;
  /** From the press of the link to the next lesson until that is painted. */
  next: number | undefined;
}

/** Loads a page, reads it to its end, and goes on to the next lesson. */
export const visit = (browser: Browser, { site, path, leads }: Place): Promise<Visit> =>
  onPhone(browser, async (page, session) => {
    site.sent.length = 0;
    await page.goto(`${site.origin}${path}`);
    await quiet(site);
    const { firstPaint, largestPaint, tasks } = await page.evaluate(() => globalThis.seen);
    const { metrics } = await session.send('Performance.getMetrics');
    const work = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    const atLoad = [...site.sent];
    await page.evaluate(readToEnd);
    await quiet(site);
    const atEnd = [...site.sent];
    const longestToEnd = await page.evaluate(() => Math.max(0, ...globalThis.seen.tasks));
    const blocking = tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);
    let next: number | undefined;
    if (leads) {
      const left = page.url();
      await page.locator('a[rel=next]').click({ noWaitAfter: true });
      await page.waitForURL((url) => url.href !== left);
      await page.waitForFunction(() => globalThis.seen.firstPaint > 0);
      next = await page.evaluate(() => performance.timeOrigin + globalThis.seen.firstPaint - Number(sessionStorage.getItem('pressed')));
    }
    return { atLoad, atEnd, firstPaint, largestPaint, work, blocking, longest: Math.max(0, ...tasks), longestToEnd, next };
  });

/** Milliseconds until a question answers, then from each key press in a text to its paint. */
export const practise = (
  browser: Browser,
  { site, path, stored }: Place,
  practice: Practice,
): Promise<{ usable: number; keys: number[] }> =>
  onPhone(
    browser,
    async (page) => {
      await page.addInitScript(tryOut, practice);
      await page.goto(`${site.origin}${path}`);
      await page.waitForFunction(() => globalThis.seen.usable > 0);
      const usable = await page.evaluate(() => globalThis.seen.usable);
      await page.locator(practice.near).first().scrollIntoViewIfNeeded();
      const field = page.locator(practice.text).first();
      await field.scrollIntoViewIfNeeded();
      await quiet(site);
      return { usable, keys: (await typeInto(page, field, 40)).painted };
    },
    stored && ((page) => store(page, site.origin, stored)),
  );

/** Waits until nothing was asked for in a second. */
async function quiet({ sent }: ZippedSite): Promise<void> {
  for (let before = -1; sent.length > before;) {
    before = sent.length;
    await wait(1000);
  }
}

/** Runs in the page: one screen after another, as fast as it draws them. */
async function readToEnd(): Promise<void> {
  for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
    scrollTo({ top, behavior: 'instant' });
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }
}

/** Runs in the page from its beginning: in every frame presses what there is, until it is answered. */
function tryOut({ choice, grade, answered }: Practice): void {
  const look = () => {
    if (document.querySelector(answered)) {
      globalThis.seen.usable = performance.now();
      return;
    }
    const control = document.querySelector<HTMLInputElement>(choice);
    if (control) {
      const { top, bottom } = control.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) control.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (!control.checked) control.click();
      if (grade !== undefined) document.querySelector<HTMLElement>(grade)?.click();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
