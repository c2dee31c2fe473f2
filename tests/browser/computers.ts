import type { Page } from '@playwright/test';
import { addresses } from './addresses.ts';

/** What a browser holds of a site before a test begins, by origin. */
interface Stored {
  origin: string;
  /** Values of `localStorage`, by key. */
  values: Record<string, string>;
}
export type Computer = readonly Stored[];

/** Where 「このパソコンは、ほかの人も使いますか。」 was answered. */
export const answered = (mode: 'own' | 'shared', origin = addresses.origin, siteId = 'musubime'): Computer => [
  { origin, values: { [`musubime:${siteId}:meta:mode`]: mode } },
];

/** Answered with 「自分だけが使う」: what most tests begin with. */
export const ownComputer = answered('own');

/** A browser that never saw the site. Nothing is kept for good there until the question is answered. */
export const newComputer: Computer = [];

/** Answered with 「ほかの人も使う」. */
export const sharedComputer = answered('shared');

/**
 * Lets the browser of a page hold what a computer holds, from an empty page of each origin. `storageState` would do it from pages of
 * its own, each with a process that is thrown away: longer than most tests need to open theirs.
 */
export async function hold(page: Page, computer: Computer): Promise<void> {
  for (const { origin, values } of computer) {
    await page.route(`${origin}/`, (route) => route.fulfill({ contentType: 'text/html', body: '' }), { times: 1 });
    await page.goto(`${origin}/`);
    await page.evaluate((kept) => {
      Object.assign(localStorage, kept);
    }, values);
  }
}
