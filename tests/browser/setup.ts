import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { addresses } from './addresses.ts';
import { resolveBrowser, thisMachine } from '../../src/publish/chromium/find-browser.ts';
import { checkFont, provideFont } from '../../src/publish/chromium/font.ts';
import { launchOptions } from './launch.ts';
import { serve } from './serve.ts';

/** Runs once before all browser tests: finds or installs browser and font, and serves `dist/`. Workers inherit the variables. */
export default async function setup(): Promise<() => void> {
  process.env['MUSUBIME_BROWSER'] = await prepareOrStop();
  if (!existsSync(addresses.example.folder)) throw new Error('The example host is not built. Run: npm run check:links');
  const course = await serve({ folder: 'dist', base: '/' }, 0);
  const example = await serve(addresses.example, 0);
  process.env[addresses.portVariable] = String(course.port);
  process.env[addresses.example.portVariable] = String(example.port);
  return () => {
    course.close();
    example.close();
  };
}

/** Without a browser and its font nothing can be tested, and one sentence says more than the trace of an error. */
async function prepareOrStop(): Promise<string> {
  try {
    provideFont();
    const path = resolveBrowser(thisMachine());
    const browser = await chromium.launch(launchOptions(path));
    console.log(`Browser: ${browser.browserType().name()} ${browser.version()}`);
    await checkFont(browser);
    await browser.close();
    return path;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
