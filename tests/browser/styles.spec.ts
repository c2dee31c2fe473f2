import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './test.ts';
import { drawPart, placesFile, type Places } from '../../src/host/stamp/stamp.ts';
import { listPages, type BuiltPage } from './built-site.ts';
import { expectNamesKnown } from './style-names.ts';
import { styledIn } from './styled.ts';

const pages = listPages('dist');
const htmlOf = ({ path }: BuiltPage) => readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path), 'utf8');
/** Pages by the stylesheet they share. */
const kinds = Map.groupBy(pages, (page) => /<link rel="stylesheet" href="([^"]+)">/.exec(htmlOf(page))?.[1] ?? 'none');
/** Enough to meet what a kind of page can hold. */
const most = 4;
/** Buttons that are pressed on each page, as far as it has them. */
const presses = 4;
/** The share of a sheet's rules that may match nothing here, by kind or first page. What shows only after more than a few presses counts as unused, too. */
const allowed: Record<string, number> = { home: 0.18, page: 0.34, tool: 0.49, '/sheets/w02/': 0.37 };
const otherwise = 0.25;
const nobody = { texts: {}, has: {}, reviews: [] };
/** What a page shows of other hosts than the plain course's: a notice, a logo. */
const { parts, encodings } = JSON.parse(readFileSync(`dist/${placesFile}`, 'utf8')) as Places;
const ofOtherHosts = parts
  .map((part) => (typeof part !== 'string' && 'when' in part ? part.then.map((one) => drawPart(one, encodings, nobody)).join('') : ''))
  .join('');

for (const [sheet, alike] of kinds) {
  const { path: first = '', kind = '' } = alike[0] ?? {};
  test(`the stylesheet of ${first} and its like is made for all they hold, and used`, async ({ looking: { page, watch } }) => {
    const used = new Map<string, boolean>();
    const match = async () => {
      for (const [rule, matches] of await page.evaluate(matchRules, sheet)) used.set(rule, matches || used.get(rule) === true);
    };
    const look = async (state: string) => {
      await expectNamesKnown(page, state);
      await match();
    };
    for (const { path } of chooseTelling(alike)) {
      await page.goto(path);
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
      await watch.settled();
      await look(path);
      if ((await page.locator('[data-widget=WorksheetPart]').count()) > 0) {
        // Where something is written already, it opens by itself.
        const begin = page.getByRole('button', { name: 'ここで書く' }).first();
        const form = page.locator('[data-widget=WorksheetPart] form > fieldset:enabled').first();
        await expect(begin.or(form).first()).toBeVisible();
        if (await begin.isVisible()) await begin.click();
        await expect(form).toBeVisible();
        await watch.settled();
        await look(`${path}, written in`);
      }
      for (let i = 0; i < presses; i += 1) {
        await page.evaluate(press, i);
        await watch.settled();
        await look(`${path}, ${String(i + 1)} buttons pressed`);
      }
    }
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', html);
    }, ofOtherHosts);
    await match();
    const unused = [...used].flatMap(([rule, isUsed]) => (isUsed ? [] : [rule]));
    expect(used.size).toBeGreaterThan(0);
    expect(unused.length / used.size, `rules that match nothing:\n${unused.join('\n')}\n`).toBeLessThanOrEqual(
      allowed[first] ?? allowed[kind] ?? otherwise,
    );
  });
}

test('no page carries styles but those of its own sheet of paper, or waits for paper', () => {
  for (const page of pages) {
    const { path } = page;
    const html = htmlOf(page);
    const styles = Array.from(html.matchAll(/<style[^>]*>([^<]*)/g), ([, style = '']) => style);
    expect(
      styles.filter((style) => !/^@(?:page|media print)\{/.test(style)),
      path,
    ).toEqual([]);
    const waitedFor = (html.match(/<link [^>]*rel="?stylesheet[^>]*>/g) ?? []).filter((link) => !/media="?print/.test(link));
    expect(waitedFor, path).toHaveLength(1);
  }
});

for (const width of [390, 1366])
  test(`an element that a script puts into a lesson has a few elements styled anew, not all, ${String(width)} px wide`, async ({
    looking: { page, watch },
    browser,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/lessons/a02/');
    await watch.settled();
    await browser.startTracing(page, { categories: ['devtools.timeline'] });
    await page.evaluate(async () => {
      document.querySelector('.question .said')?.append(document.createElement('span'));
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    });
    const styled = styledIn(await browser.stopTracing());
    expect(styled.length).toBeGreaterThan(0);
    expect(Math.max(...styled)).toBeLessThan(100);
  });

/** Pages that hold most of what a kind can hold: each adds as many classes and tags as any can to those before it. */
function chooseTelling(pages: readonly BuiltPage[]): BuiltPage[] {
  const rest = new Map(pages.map((page) => [page, new Set(htmlOf(page).match(/(?<=<)[a-z][a-z\d]*|(?<=class="[^"]*)[\w-]+/g))]));
  const chosen: BuiltPage[] = [];
  while (chosen.length < most && rest.size > 0) {
    const [[page, names]] = [...rest].sort(([, a], [, b]) => b.size - a.size) as [[BuiltPage, Set<string>]];
    chosen.push(page);
    rest.delete(page);
    for (const others of rest.values()) for (const name of names) others.delete(name);
  }
  return chosen;
}

/**
 * Runs in the page: writes into what is empty, opens what is closed, and presses a button, counted among those of the page's text. A
 * lesson stays whole: one part at a time would be kept for the next lesson, and hide what is to be used there.
 */
function press(number: number): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('main textarea')) {
    if (field.value !== '') continue;
    field.value = '確かめる';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    break;
  }
  document
    .querySelectorAll<HTMLElement>('main input:is([type=radio], [type=checkbox]):not(:checked, .lesson-parts input)')
    [number * 2]?.click();
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button:not([disabled])')].filter(
    (one) => one.offsetParent !== null,
  );
  buttons[Math.min(number, buttons.length - 1)]?.click();
}

/** Runs in the page: which rules match something there, states of a control and settings of a reader aside. */
function matchRules(sheet: string): [string, boolean][] {
  const found = [...document.styleSheets].find(({ href }) => href !== null && new URL(href).pathname === sheet);
  if (!found) throw new Error(`The page does not load ${sheet}.`);
  const states = /:(?:hover|focus|focus-visible|active|visited|checked|disabled|popover-open|target)(?![\w-])/g;
  const matches = (selector: string) => {
    try {
      return (
        document.querySelector(
          selector
            .replace('[data-theme="dark"]', '')
            .replace(/::?(?:before|after|marker|backdrop|details-content|[\w-]+-button|-webkit-[\w-]+)/g, '')
            .replace(states, ':is(*)'),
        ) !== null
      );
    } catch {
      return true;
    }
  };
  const read = (rules: CSSRuleList): [string, boolean][] =>
    [...rules].flatMap((rule): [string, boolean][] => {
      if (rule instanceof CSSStyleRule) return [[rule.selectorText, matches(rule.selectorText)]];
      return rule instanceof CSSGroupingRule ? read(rule.cssRules) : [];
    });
  return read(found.cssRules);
}
