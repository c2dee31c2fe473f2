import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { isComplete, surroundings } from './tests/surroundings.ts';

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    setupFiles: ['tests/give-parts.ts'],
    // `*.spec.ts` are Playwright's: they need a built site and a browser.
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    // Slow ones run in `npm run test:all` only.
    exclude: [...configDefaults.exclude, ...(isComplete ? [] : ['**/*.slow.test.ts'])],
    env: { TZ: surroundings.zone },
    // A module that is evaluated once for all files takes half the time; the complete run gives each file its own.
    isolate: isComplete,
    // A computer that has other work is slow, not wrong.
    testTimeout: 60_000,
  },
});
