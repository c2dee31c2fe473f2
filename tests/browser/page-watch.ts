import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { answerTo } from './serve.ts';

/** What a page asked for and complained about since it was first watched. */
export interface PageWatch {
  /** Errors in the console, uncaught errors and violations of the content security policy. */
  errors: string[];
  /** Requests to any other origin. */
  foreign: string[];
  /** Files of the site that were asked for, each once. */
  files: () => { path: string; type: string; body: Buffer }[];
  /** Waits until nothing has been asked for during so many milliseconds. */
  quiet: (milliseconds: number) => Promise<void>;
}

/** Listens to a page before it goes anywhere. */
export async function watchPage(page: Page, origin: string, folder = 'dist'): Promise<PageWatch> {
  const errors: string[] = [];
  const foreign: string[] = [];
  const asked = new Map<string, string>();
  let last = Date.now();

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
    last = Date.now();
    if (!url.startsWith(`${origin}/`)) foreign.push(url);
  });
  page.on('response', (response) => {
    last = Date.now();
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
    quiet: async (milliseconds) => {
      while (Date.now() - last < milliseconds) await page.waitForTimeout(100);
    },
  };
}
