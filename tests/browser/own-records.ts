import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

/** The page of a sheet, or another that shows it, alive: its controls are switched off until then. */
export async function openSheet(page: Page, id: string, address = `/sheets/${id}/`): Promise<void> {
  await page.goto(address);
  await alive(page, id);
}

/** Once a link to a sheet was followed. */
export const alive = (page: Page, id: string): Promise<void> =>
  expect(page.locator(`form[data-worksheet="${id}"] > fieldset`)).toBeEnabled();

/** A text of the open sheet by its label. */
export const field = (page: Page, name: string): Locator =>
  page.locator('form[data-worksheet]').getByRole('textbox', { name, exact: true });

export const saveState = (page: Page): Locator => page.locator('.worksheet .save-state');
export const saved = (page: Page): Promise<void> => expect(saveState(page)).toContainText('保存済み');

/** Where something stands, once it has a box: what is drawn anew this moment has none. */
export async function boxOf(element: Locator): Promise<Box> {
  for (;;) {
    await expect(element).toBeVisible();
    const box = await element.boundingBox();
    if (box) return box;
  }
}

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

/** Everything the site has stored, by key. */
export const stored = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.keys(localStorage)
        .filter((key) => key.startsWith('musubime:'))
        .map((key) => [key, localStorage.getItem(key) ?? '']),
    ),
  );

/** What was written, by key: registers and tray of every record, without the site's notes on itself. */
export async function storedRecords(page: Page): Promise<Record<string, StoredRecord>> {
  return Object.fromEntries(
    Object.entries(await stored(page))
      .filter(([key]) => !key.includes(':meta:'))
      .map(([key, text]) => [key, (JSON.parse(text) as { data: StoredRecord }).data]),
  );
}

export interface StoredRecord {
  values: Record<string, { value: unknown; at: number; by: string } | undefined>;
  tray: unknown[];
}

/** Marks the open lesson as done. */
export async function finishLesson(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'このレッスンを終えた' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

/** Presses what saves a file, and keeps the file under its own name. */
export async function download(page: Page, press: () => Promise<void>): Promise<DownloadedFile> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  const name = file.suggestedFilename();
  const path = join(mkdtempSync(join(tmpdir(), 'musubime-download-')), name);
  await file.saveAs(path);
  return { name, path, body: readFileSync(path) };
}

export interface DownloadedFile {
  name: string;
  path: string;
  body: Buffer;
}

/** The backup of everything, from the page 記録の保存と引越し. */
export const downloadBackup = (page: Page): Promise<DownloadedFile> =>
  download(page, () => page.locator('main').getByRole('button', { name: 'ファイルに書き出す' }).first().click());

/** A file to be chosen. */
export function fileOf(content: string, name = 'upload.json'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'musubime-upload-')), name);
  writeFileSync(path, content);
  return path;
}

/** Erases everything, on the page 記録の保存と引越し. */
export async function eraseAll(page: Page): Promise<void> {
  await page.getByLabel('すべて消すことを確かめました').check();
  await page.getByRole('button', { name: 'すべて消す', exact: true }).click();
  await expect(page.getByText('消しました。このサイトの記録は0件です。')).toBeVisible();
}

/** Loads a backup, on the page 記録の保存と引越し. */
export async function loadBackup(page: Page, path: string): Promise<void> {
  await page.getByLabel('ファイルを選ぶ').setInputFiles(path);
  await expect(page.getByText('新しく加わる記録：')).toBeVisible();
  await page.getByRole('button', { name: '読み込む', exact: true }).click();
  await expect(page.getByText('読み込みました。')).toBeVisible();
}
