import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { expectAccessible } from './accessibility.ts';
import { addresses } from './addresses.ts';
import { download } from './own-records.ts';
import { watchPage } from './page-watch.ts';
import { readWorksheet } from './widget-page.ts';

/** Writes the sheet's own sample into a record, as a learner would have it, and opens it. */
async function openWritten(page: Page, origin = '', more: Record<string, unknown> = {}) {
  await page.goto(`${origin}/sheets/w12/`);
  const { sample, version } = readWorksheet('w12');
  const values = {
    ...sample.values,
    ...Object.fromEntries(Object.entries(sample.header).map(([field, value]) => [`header.${field}`, value])),
    ...Object.fromEntries(
      Object.entries(sample.rows).flatMap(([field, rows]) =>
        rows.flatMap((row, index) => [
          [`${field}/${row.id}/#order`, index + 1] as const,
          ...Object.entries(row.cells).map(([cell, value]) => [`${field}/${row.id}/${cell}`, value] as const),
        ]),
      ),
    ),
    ...more,
  };
  await page.evaluate(
    ([written, sheetVersion]) => {
      const [site = '', edition = ''] = document.querySelector<HTMLMetaElement>('meta[name="musubime"]')?.content.split(' ') ?? [];
      const registers = Object.fromEntries(Object.entries(written).map(([path, value]) => [path, { value, at: 1000, by: 'test' }]));
      localStorage.setItem(`musubime:${site}:meta:mode`, 'own');
      localStorage.setItem(
        `musubime:${site}:sheet:w12:k3x9`,
        JSON.stringify({ format: 1, edition, at: 1000, by: 'test', sheetVersion, data: { values: registers, tray: [] } }),
      );
    },
    [values, version] as const,
  );
  await page.goto(`${origin}/sheets/w12/?again#entry-k3x9`);
  await page.locator('#logic-model').scrollIntoViewIfNeeded();
  await expect(picture(page)).toBeVisible();
}

const picture = (page: Page) => page.getByRole('img', { name: /^ロジックモデル/ });
const box = (page: Page, name: string) =>
  page.getByRole('group', { name: '図の箱' }).getByRole('button', { name: new RegExp(`^${name}：`) });
const register = (page: Page, path: string) =>
  page.evaluate((wanted) => {
    const key = Object.keys(localStorage).find((name) => name.endsWith(':sheet:w12:k3x9')) ?? '';
    const record = JSON.parse(localStorage.getItem(key) ?? '') as { data: { values: Record<string, { value: unknown } | undefined> } };
    return record.data.values[wanted]?.value;
  }, path);

test('links are drawn and undone by keyboard alone', async ({ page }) => {
  await openWritten(page);
  await box(page, '資源1').focus();
  await page.keyboard.press('ArrowDown');
  await expect(box(page, '資源2')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(box(page, '活動2')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(box(page, '活動2')).toBeFocused();

  // From the picture, Tab leads into the chosen box's list.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'この箱を書く欄へ移る' })).toBeFocused();
  for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
  const third = page.getByRole('region', { name: /活動2/ }).getByRole('checkbox', { name: /^直接の結果3/ });
  await expect(third).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: '活動2から直接の結果3へつなぎました。' })).toBeVisible();
  await expect.poll(() => register(page, 'activities/a2/leads')).toEqual(['o1', 'o2', 'o3']);
  await expect(page.locator('form[data-worksheet=w12]').locator('input[name="activities/a2/leads"][value=o3]')).toBeChecked();
  await expect(box(page, '活動2')).toHaveAccessibleName(/直接の結果1、直接の結果2、直接の結果3/);

  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: '活動2から直接の結果3へのつながりを外しました。' })).toBeVisible();
  await expect.poll(() => register(page, 'activities/a2/leads')).toEqual(['o1', 'o2']);
});

test('Enter leads from a box to its field, and what is written there is drawn when the hands rest', async ({ page }) => {
  await openWritten(page);
  await box(page, '活動3').focus();
  await page.keyboard.press('Enter');
  const field = page.locator('[name="activities/a3/action"]');
  await expect(field).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('（年2回）');
  await expect(box(page, '活動3')).toHaveAccessibleName(/練習会を開く（年2回）/);
  await expect(field).toBeFocused();
});

test('a box that leads nowhere is named', async ({ page }) => {
  await openWritten(page, '', { 'activities/a3/leads': [] });
  await expect(page.getByText('活動3：つながる先がありません。')).toBeVisible();
  await expect(page.getByText('直接の結果3：ここへ来る箱がありません。')).toBeVisible();
});

test('an empty sheet asks before the picture is loaded, and shows the sample', async ({ page }) => {
  await page.goto('/sheets/w12/');
  await page.getByRole('button', { name: '図を開く' }).click();
  await expect(page.getByRole('radio', { name: '記入例' })).toBeChecked();
  await expect(picture(page)).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the picture and its list are accessible, ${scheme}`, { tag: scheme === 'light' ? [] : '@slow' }, async ({ page }) => {
    await page.addInitScript((theme) => {
      localStorage.setItem('starlight-theme', theme);
    }, scheme);
    await openWritten(page);
    await box(page, '活動2').focus();
    await page.getByText(/^つながりを文で読む/).click();
    await expectAccessible(page, scheme, '#logic-model');
  });
}

test('prints on one page across', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openWritten(page);
  for (const version of ['書いたもの', '記入例', '白紙']) {
    await page.getByRole('radio', { name: version, exact: true }).check();
    await page.getByRole('button', { name: '図を印刷する' }).click();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    const [, width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.map(Number) ?? [];
    expect(width).toBeGreaterThan(height);
  }
});

for (const where of ['origin', 'insecureOrigin'] as const) {
  test(`goes out as SVG and PNG (${where})`, { tag: where === 'origin' ? [] : '@slow' }, async ({ page }) => {
    const origin = addresses[where];
    const watch = await watchPage(page, origin);
    await openWritten(page, origin, { 'activities/a1/action': '<b>&"電話"</b>\u0000を受ける' });
    const saved = async (press: string) => {
      const { name, body } = await download(page, () => page.getByRole('button', { name: press }).click());
      expect(name).toMatch(/^W12_ロジックモデル_.+_\d{4}-\d\d-\d\d\.(?:svg|png)$/);
      return body;
    };
    const svg = (await saved('図をSVGで保存する')).toString('utf8');
    const found = await page.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        broken: file.querySelector('parsererror') !== null,
        texts: Array.from(file.querySelectorAll('text'), (element) => element.textContent).join(''),
        links: file.querySelectorAll('image, use, style, script, foreignObject, [href]').length,
      };
    }, svg);
    expect(found).toMatchObject({ broken: false, links: 0 });
    expect(found.texts).toContain('<b>&"電話"</b>を受ける');
    expect(svg).toContain('BIZ UDPGothic');

    const png = await saved('図をPNGで保存する');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * Number(/<svg[^>]* width="(\d+)"/.exec(svg)?.[1]));
    expect(watch.errors).toEqual([]);
    expect(watch.foreign).toEqual([]);
  });
}
