import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './test.ts';
import { finishLesson } from './own-records.ts';
import { cases } from '../../src/cases/cases.ts';
import { order } from '../../src/course/course.ts';

test('a newcomer goes from the home page through the first lessons in order', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '続きから' })).toHaveCount(0);
  await page.getByRole('link', { name: 'A01 コーディネーターは何をする人か' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('コーディネーターは何をする人か');
  await page.getByRole('link', { name: /^次へ/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('事業のしくみと4つの場面');
  await page.getByRole('link', { name: /^前へ/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('コーディネーターは何をする人か');
});

test('a lesson marked as done is ticked in the sidebar, counted on the home page, and can be taken back', async ({ page }) => {
  await page.goto('/lessons/a01/');
  const done = page.getByRole('button', { name: 'このレッスンを終えた' });
  await finishLesson(page);
  await expect(done).toHaveAttribute('aria-pressed', 'true');
  const inSidebar = page.getByRole('navigation', { name: 'メイン' }).getByRole('link', { name: /^A01 / });
  await expect(inSidebar).toHaveAccessibleName(/（終えた）$/);
  await page.goto('/');
  const resume = page.getByRole('region', { name: '続きから' });
  await expect(resume.getByText('36本のうち1本')).toBeVisible();
  await expect(resume.getByRole('link', { name: /^A02 / })).toBeVisible();
  await page.goto('/lessons/a01/');
  // The same button takes it back.
  await done.click();
  await expect(done).toHaveAttribute('aria-pressed', 'false');
  await expect(inSidebar).not.toHaveAccessibleName(/（終えた）$/);
  await page.reload();
  await expect(done).toHaveAttribute('aria-pressed', 'false');
});

test('a term opens its definition with reading, by keyboard, and closes again', async ({ page }) => {
  await page.goto('/lessons/a01/');
  const term = page.locator('button.term').first();
  await term.focus();
  await page.keyboard.press('Enter');
  const definition = page.locator('.term-definition:popover-open');
  await expect(definition).toBeVisible();
  await expect(definition).toContainText(/（[ぁ-ゖー・]+）/);
  await page.keyboard.press('Escape');
  await expect(definition).toHaveCount(0);
});

test('the pages of sheets and their controls are not found by what their controls say', async ({ page }) => {
  await page.goto('/');
  const find = (query: string) =>
    page.evaluate(async (words) => {
      const address = '/pagefind/pagefind.js';
      const pagefind = (await import(address)) as {
        search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
      };
      const { results } = await pagefind.search(words);
      return Promise.all(results.map(async (result) => (await result.data()).url));
    }, query);
  expect(await find('タネシート')).toContain('/sheets/w08/');
  expect(await find('記入者')).not.toContain('/sheets/w08/');
});

test('course.json lists what the site has', async ({ request }) => {
  const catalogue = (await (await request.get('/course.json')).json()) as {
    format: number;
    lessons: { path: string }[];
    worksheets: { path: string }[];
    dialogues: { path: string }[];
    cases: { path: string }[];
    tools: { path: string }[];
  };
  expect(catalogue.format).toBe(1);
  expect(catalogue.lessons).toHaveLength(order.length);
  expect(catalogue.cases).toHaveLength(cases.size);
  for (const { path } of [...catalogue.lessons, ...catalogue.worksheets, ...catalogue.dialogues, ...catalogue.cases, ...catalogue.tools]) {
    expect((await request.get(`/${path}`)).status(), path).toBe(200);
  }
});

test('the sitemap names every lesson under the published address', () => {
  const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
  for (const id of ['a01', 'a02', 'a03', 'a08', 'b01', 'b02']) expect(sitemap).toContain(`http://localhost:4321/lessons/${id}/</loc>`);
});
