import { chromium, type Browser } from '@playwright/test';
import { resolveBrowser, thisMachine } from '../src/publish/chromium/find-browser.ts';
import { checkFont, provideFont } from '../src/publish/chromium/font.ts';
import { launchOptions } from '../tests/browser/launch.ts';

/** The browser of the tests, with their font: one that looks for each character in other fonts is slow. */
export async function launchBrowser(): Promise<Browser> {
  provideFont();
  const browser = await chromium.launch(launchOptions(resolveBrowser(thisMachine())));
  await checkFont(browser);
  return browser;
}
