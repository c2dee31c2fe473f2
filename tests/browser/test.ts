import { test as base } from '@playwright/test';
import { hold, ownComputer, type Computer } from './computers.ts';

/** Playwright’s `test`, in a browser that holds what `computer` says when the test begins. */
export const test = base.extend<{ computer: Computer }>({
  computer: [ownComputer, { option: true }],
  context: async ({ context, computer, javaScriptEnabled }, use) => {
    if (computer.length > 0 && javaScriptEnabled !== false) await hold(await context.newPage(), computer);
    await use(context);
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },
});
