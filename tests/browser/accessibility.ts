import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { expectNamesKnown } from './style-names.ts';

/** Every page reads it anew: what is short is read sooner. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Expects WCAG 2.2 A and AA of the page as it stands, and that it has its styles; of a part of it, by selector, good practice besides. */
export async function expectAccessible(page: Page, state: string, part?: string): Promise<void> {
  const runOnly = part === undefined ? rules : [...rules, 'best-practice'];
  await expectNamesKnown(page, state);
  // It stays in the page until another is loaded; bringing it costs more than running it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const violations = await page.evaluate(findViolations, { runOnly, part });
  const found = violations.map(({ rule, element, html }) => `${rule}: ${element}\n  ${html}`);
  expect.soft(found, `accessibility: ${state}`).toEqual([]);
}

/** Runs in the page. */
async function findViolations({ runOnly, part }: { runOnly: string[]; part: string | undefined }) {
  const { run } = (window as unknown as { axe: typeof axe }).axe;
  // A part that is not there must not pass.
  if (part !== undefined && !document.querySelector(part)) throw new Error(`There is no ${part}.`);
  const { violations } = await run(part ?? document, { runOnly, resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => ({ rule: `${id} (${help})`, element: target.join(' '), html })),
  );
}
