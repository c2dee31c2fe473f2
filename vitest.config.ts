import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    setupFiles: ['tests/give-parts.ts'],
    // `*.spec.ts` are Playwright's: they need a built site and a browser.
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
  },
});
