import { defineConfig } from '@playwright/test';
import { isComplete, surroundings } from '../surroundings.ts';
import { addresses } from './addresses.ts';
import { launchOptions } from './launch.ts';

// The tests themselves tell the time where the browser does.
process.env['TZ'] = surroundings.zone;

/**
 * Browser tests on the built site in `dist/`. `setup.ts` finds or installs the browser (Playwright's own is not needed)
 * and serves the site; what it finds reaches the workers, which read this file again, by variables.
 *
 * A test with the tag `@slow` runs in `npm run test:all` only.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/browser',
  globalSetup: './setup.ts',
  fullyParallel: true,
  workers: '100%',
  grepInvert: isComplete ? [] : /@slow/,
  retries: 0,
  forbidOnly: true,
  // A computer that has other work is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/reports/browser.json' }]],
  use: {
    baseURL: addresses.origin,
    locale: surroundings.locale,
    timezoneId: surroundings.zone,
    viewport: { width: 1366, height: 768 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
    // Contrast is measured while nothing fades.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    launchOptions: launchOptions(process.env['MUSUBIME_BROWSER']),
  },
});
