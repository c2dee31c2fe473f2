import { defineConfig } from '@playwright/test';
import { addresses } from './addresses.ts';
import { ownComputer } from './computers.ts';

/**
 * Browser tests on the built site in `dist/`. `setup.ts` finds or installs the browser (Playwright's own is not needed)
 * and serves the site; what it finds reaches the workers, which read this file again, by variables.
 */
const browser = process.env['MUSUBIME_BROWSER'];

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/browser',
  globalSetup: './setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    baseURL: addresses.origin,
    storageState: ownComputer,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1366, height: 768 },
    // Contrast is measured while nothing fades.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    launchOptions: {
      ...(browser !== undefined && { executablePath: browser }),
      args: [
        // Chromium refuses to run as root inside its sandbox.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // Nothing leaves this computer.
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // A name that is not localhost makes plain http an insecure origin, as on many intranets.
        `--host-resolver-rules=MAP ${addresses.insecureHost} 127.0.0.1`,
      ],
    },
  },
});
