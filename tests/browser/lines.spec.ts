import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { longestLabel } from '../../src/publish/phrases/html.ts';
import { listPages } from './built-site.ts';

/** Where titles and labels are read at a glance: nothing in them may break inside a word. */
const labels = 'h1, h2, h3, h4, dt, caption, summary, nav a, .navigation a, .card-list a, .cord a, .lesson-links a, .using a';

/**
 * Labels of a page with a line of one or two characters, or one that ends inside a phrase: not behind a mark or a space, nor where the
 * build allowed it. `|` stands at the ends of their lines.
 */
function findBadLines(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    ([wanted, longest]) => {
      const bad: string[] = [];
      for (const label of document.querySelectorAll<HTMLElement>(wanted)) {
        if (!label.checkVisibility({ visibilityProperty: true }) || label.closest('.visually-hidden, .sr-only, .question')) continue;
        // What is as long as a sentence breaks as one.
        if (label.textContent.trim().length > longest) continue;
        // What a column holds is measured by itself.
        const columns = label.querySelectorAll<HTMLElement>('.coded > *');
        for (const part of columns.length > 0 ? columns : [label]) {
          const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
          const lines: string[] = [];
          let isBad = false;
          let top: number | undefined;
          let before = '';
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (node instanceof Element) {
              // Another element may end a line: a mark of the build, a break, a tag beside the text.
              before = ' ';
              continue;
            }
            for (const [at, character] of [...(node.textContent ?? '')].entries()) {
              const range = document.createRange();
              range.setStart(node, at);
              range.setEnd(node, at + 1);
              const [box] = range.getClientRects();
              if (!box || box.width === 0 || character.trim() === '') {
                before = ' ';
                continue;
              }
              const isNext = top !== undefined && box.top > top + box.height / 2;
              if (isNext) {
                if (!/[\s、。・：！？）」』~〜/-]/.test(before) && !/[（「『]/.test(character)) isBad = true;
                lines.push('');
              }
              if (top === undefined) lines.push('');
              if (isNext || top === undefined) top = box.top;
              lines.push((lines.pop() ?? '') + character);
              before = character;
            }
          }
          if (isBad || (lines.length > 1 && lines.some((line) => line.length < (label.matches('th') ? 2 : 3))))
            bad.push(`${label.tagName}: ${lines.join('|')}`);
        }
      }
      return [...new Set(bad)];
    },
    [selector, longestLabel] as const,
  );
}

const widths = [320, 390, 768, 1366];

/** @param awaited What a script adds to the page. */
async function expectWholeLines(page: Page, path: string, { where = labels, awaited = 'main' } = {}) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    await page.locator(awaited).first().waitFor({ state: 'attached' });
    const menu = page.locator('button[aria-controls="starlight__sidebar"]');
    // On a telephone a column may be as narrow as a character.
    expect
      .soft(await findBadLines(page, width < 600 || where !== labels ? where : `${labels}, th`), `${path} at ${String(width)} px`)
      .toEqual([]);
    if (!(await menu.isVisible())) continue;
    await menu.click();
    expect.soft(await findBadLines(page, '.navigation :is(a, b, summary)'), `the menu of ${path} at ${String(width)} px`).toEqual([]);
  }
}

for (const path of ['/', '/lessons/a06/', '/sheets/', '/sheets/w07/', '/tools/records/', '/404.html'])
  test(`22: no title or label breaks inside a word on ${path}`, ({ page }) => expectWholeLines(page, path));

test('20, 22: the menu names the next lesson of the chosen path by its title, and no line of it breaks inside a word', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('radio', { name: /^着任の日から/ }).check();
  const next = page.locator('.navigation [data-path] a').last();
  await expect(next.locator('span').first()).toHaveText('A01 ');
  await expect(next.locator('.listed')).toHaveText('コーディネーターは何をする人か');
  await expectWholeLines(page, '/lessons/a06/', { awaited: '.navigation [data-path] a' });
});

test('22: no link of the navigation breaks inside a word on any page', { tag: '@slow' }, async ({ page }) => {
  test.setTimeout(600_000);
  for (const { path } of listPages('dist')) await expectWholeLines(page, path, { where: 'nav a, .navigation a' });
});

test('20: no link is a code alone, it names what it leads to', () => {
  for (const { path } of listPages('dist')) {
    const html = readFileSync(`dist${path.endsWith('/') ? `${path}index.html` : path}`, 'utf8');
    const links = [...html.matchAll(/<a\b[^>]*>([\s\S]*?)<\/a>/g)].map(([, inside = '']) => inside.replace(/<[^>]*>/g, '').trim());
    expect
      .soft(
        links.filter((name) => /^[A-DW]\d\d?(?:から始める|から|へ)?$/.test(name)),
        path,
      )
      .toEqual([]);
  }
});
