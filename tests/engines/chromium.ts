import { chromium } from '@playwright/test';
import { findMiddle, keyPause, type Driver } from './driver.ts';

/** Chromium, driven by Playwright, which the other browser tests bring anyway. */
export async function launchChromium(
  executablePath: string,
  { locale, timezoneId }: { locale: string; timezoneId: string },
): Promise<Driver> {
  const browser = await chromium.launch({
    executablePath,
    // Chromium refuses to run as root inside its sandbox.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    // Playwright switches off what brings a page back as it was left; learners have it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({ locale, timezoneId, viewport: { width: 1366, height: 768 } });
  const run = async <Result>(body: string, ...values: readonly unknown[]): Promise<Result> =>
    page.evaluate<Result>(`(function () { ${body} }).apply(undefined, ${JSON.stringify(values)})`);
  return {
    name: `Chromium ${browser.version()}`,
    run,
    async go(address) {
      await page.goto(address);
    },
    async back() {
      await page.goBack({ waitUntil: 'commit' });
    },
    async reload() {
      await page.reload();
    },
    async click(selector) {
      const { x, y } = await run<{ x: number; y: number }>(findMiddle, selector);
      await page.mouse.click(x, y);
    },
    async type(text) {
      for (const letter of text) {
        if (letter === '\n') await page.keyboard.press('Enter');
        else if (letter === '\b') await page.keyboard.press('Backspace');
        else await page.keyboard.type(letter);
        await page.waitForTimeout(keyPause);
      }
    },
    print: () => page.pdf(),
    close: () => browser.close(),
  };
}
