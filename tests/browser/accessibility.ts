import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Expects WCAG 2.2 A and AA of the page as it stands; of a part of it, by selector, good practice besides. */
export async function expectAccessible(page: Page, state: string, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(); // One page without frames needs no second tab.
  if (part !== undefined) axe.include(part);
  const { violations } = await axe
    .options({
      runOnly: part === undefined ? rules : [...rules, 'best-practice'],
      resultTypes: ['violations'],
    })
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id} (${help}): ${target.join(' ')}\n  ${html}`),
  );
  expect.soft(found, `accessibility: ${state}`).toEqual([]);
}
