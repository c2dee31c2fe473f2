import { readFileSync } from 'node:fs';
import type { Page, Request } from '@playwright/test';
import { answerTo } from './serve.ts';

/** What a page asked for and complained about since it was first watched, or all was forgotten. */
export interface PageWatch {
  /** Errors in the console, uncaught errors and violations of the content security policy. */
  errors: string[];
  /** Requests to any other origin. */
  foreign: string[];
  /** Files of the site that were asked for, each once. */
  files: () => { path: string; type: string; body: Buffer }[];
  /** Waits until the page is loaded and drawn, no request is open, and none was begun while the browser had time to. */
  settled: () => Promise<void>;
  /** Begins anew, before the page goes to another address. */
  forget: () => void;
}

/** Listens to a page before it goes anywhere. */
export async function watchPage(page: Page, origin: string, folder = 'dist'): Promise<PageWatch> {
  const errors: string[] = [];
  const foreign: string[] = [];
  const asked = new Map<string, string>();
  const open = new Set<Request>();
  let begun = 0;

  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content security policy: ${event.violatedDirective} forbids ${event.blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => {
    errors.push(error.message);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^(?:data|blob):/.test(url)) return;
    begun += 1;
    open.add(request);
    if (!url.startsWith(`${origin}/`)) foreign.push(url);
  });
  for (const ended of ['requestfinished', 'requestfailed'] as const)
    page.on(ended as 'requestfinished', (request) => {
      open.delete(request);
    });
  page.on('response', (response) => {
    if (response.url().startsWith(`${origin}/`)) asked.set(response.url(), response.headers()['content-type'] ?? '');
  });

  return {
    errors,
    foreign,
    files: () =>
      [...asked].flatMap(([url, type]) => {
        const answer = answerTo(url, { folder, base: '/' });
        return 'file' in answer ? [{ path: new URL(url).pathname, type, body: readFileSync(answer.file) }] : [];
      }),
    settled: async () => {
      await page.waitForLoadState('load');
      for (let before = -1; open.size > 0 || begun > before;) {
        before = begun;
        await page.evaluate(giveTime);
      }
    },
    forget: () => {
      errors.length = 0;
      foreign.length = 0;
      asked.clear();
    },
  };
}

/** Lets the browser draw twice, by which time it has seen what came into view, and then do what it does when idle. Runs in the page. */
async function giveTime(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  await new Promise((idle) => {
    requestIdleCallback(idle, { timeout: 1000 });
  });
}
