import type { Browser, CDPSession, Page } from '@playwright/test';

/** A phone of some years on a slow line. */
const phone = { viewport: { width: 390, height: 844 }, slower: 4, latency: 150, bytesPerSecond: 200_000 };

/** A computer that others use, too, makes a page wait. */
const patience = 120_000;

/** Uses a page of a phone that has loaded nothing yet, but what `prepare` stored at full speed. */
export async function onPhone<Result>(
  browser: Browser,
  use: (page: Page, session: CDPSession) => Promise<Result>,
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Result> {
  const context = await browser.newContext({ locale: 'ja-JP', viewport: phone.viewport });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    page.setDefaultNavigationTimeout(patience);
    await prepare(page);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: phone.latency,
      downloadThroughput: phone.bytesPerSecond,
      uploadThroughput: phone.bytesPerSecond,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: phone.slower });
    await page.addInitScript(watch);
    return await use(page, session);
  } finally {
    await context.close();
  }
}

/** What a page was seen doing since it was asked for, in milliseconds. */
interface Seen {
  firstPaint: number;
  largestPaint: number;
  /** Tasks of more than 50 ms. */
  tasks: number[];
  /** When a question had answered; 0 before that. */
  usable: number;
}

declare global {
  var seen: Seen;
}

/** Runs in every page, before its own scripts. */
function watch(): void {
  const seen: Seen = { firstPaint: 0, largestPaint: 0, tasks: [], usable: 0 };
  globalThis.seen = seen;
  const follow = (type: string, use: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(use);
    }).observe({ type, buffered: true });
  };
  follow('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  follow('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  follow('longtask', ({ duration }) => {
    seen.tasks.push(duration);
  });
  addEventListener('click', ({ timeStamp }) => {
    sessionStorage.setItem('pressed', String(performance.timeOrigin + timeStamp));
  });
}
