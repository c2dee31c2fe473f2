import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules whose answer depends on colours and sizes, which is what such a state changes. */
const changing = {
  dark: ['color-contrast', 'link-in-text-block'],
  narrow: ['color-contrast', 'target-size', 'scrollable-region-focusable'],
};

/** Expects WCAG 2.2 A and AA of the page as it stands; of a part of it, by selector, good practice besides. */
export async function expectAccessible(page: Page, state: string, part?: string): Promise<void> {
  const runOnly = part === undefined ? rules : [...rules, 'best-practice'];
  await expectNothingFound(page, state, runOnly, part);
}

/** The same of a page that was found accessible before and by now is only dark or narrow. What else shows then is the same in all pages of a kind. */
export async function expectStillAccessible(page: Page, state: string, by: keyof typeof changing): Promise<void> {
  await expectNothingFound(page, state, changing[by]);
}

async function expectNothingFound(page: Page, state: string, runOnly: string[], part?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(); // One page without frames needs no second tab.
  if (part !== undefined) axe.include(part);
  const { violations } = await axe.options({ runOnly, resultTypes: ['violations'] }).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id} (${help}): ${target.join(' ')}\n  ${html}`),
  );
  expect.soft(found, `accessibility: ${state}`).toEqual([]);
}
