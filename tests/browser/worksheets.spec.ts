import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { expectAccessible } from './accessibility.ts';
import { newComputer } from './computers.ts';
import { alive, boxOf, openSheet, saved } from './own-records.ts';
import { printSheet, replacePrint } from './print-sheet.ts';

const form = (page: Page, id: string) => page.locator(`form[data-worksheet=${id}]`);

test.describe('W08 is accessible', () => {
  test.use({ computer: newComputer });

  for (const scheme of ['light', 'dark'] as const) {
    test(`in every state, ${scheme}`, { tag: scheme === 'light' ? [] : '@slow' }, async ({ page }) => {
      await page.addInitScript((theme) => {
        localStorage.setItem('starlight-theme', theme);
      }, scheme);
      await openSheet(page, 'w08');
      await expectAccessible(page, 'empty');

      await page.getByText('記入例を見る').click();
      await expectAccessible(page, 'sample open');

      await page.getByRole('textbox', { name: '仮のテーマ', exact: true }).fill('夜の不安');
      await page.getByRole('radio', { name: '看取り' }).check();
      await expect(page.getByText('このパソコンは、ほかの人も使いますか。')).toBeVisible();
      await expectAccessible(page, 'filled');

      await page.getByRole('button', { name: '自分だけが使う' }).click();
      await page.reload();
      await expect(page.getByRole('textbox', { name: '仮のテーマ', exact: true })).toHaveValue('夜の不安');
      await expectAccessible(page, 'restored');

      await page.evaluate(() => {
        const key = Object.keys(localStorage).find((name) => name.includes(':sheet:w08:')) ?? '';
        const record = JSON.parse(localStorage.getItem(key) ?? '') as { data: { values: Record<string, unknown> } };
        record.data.values['gone'] = { value: '前の版の文', at: 1, by: 'x' };
        localStorage.setItem(key, JSON.stringify(record));
      });
      await page.reload();
      await page.getByText('欄の外の文（1件）').click();
      await expectAccessible(page, 'tray open');

      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await page.getByRole('textbox', { name: '仮のテーマ', exact: true }).fill('夜の不安と救急車');
      await expect(page.getByRole('alert').filter({ hasText: '保存場所がいっぱいです' })).toBeVisible();
      await expectAccessible(page, 'error');
    });
  }
});

test('a タネ points at the consultations it grew from', async ({ page }) => {
  await openSheet(page, 'w07');
  await page.getByRole('textbox', { name: '相談の要約' }).fill('夜中に怖くなり救急車を呼んだ');
  await page.getByRole('button', { name: '新しく書く' }).click();
  await page.getByRole('textbox', { name: '相談の要約' }).fill('家族に何をいつ話せばよいか分からない');
  await saved(page);
  await openSheet(page, 'w08');
  await page.getByRole('checkbox', { name: '夜中に怖くなり救急車を呼んだ' }).check();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: '夜中に怖くなり救急車を呼んだ' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: '家族に何をいつ話せばよいか分からない' })).not.toBeChecked();
  await page.getByRole('link', { name: /^開く.*夜中に怖くなり救急車を呼んだ$/ }).click();
  await expect(page.getByRole('textbox', { name: '相談の要約' })).toHaveValue('夜中に怖くなり救急車を呼んだ');
});

test('an entry put away can be taken back', async ({ page }) => {
  await openSheet(page, 'w07');
  await page.getByRole('textbox', { name: '相談の要約' }).fill('明日退院と電話が来た');
  await page.getByRole('button', { name: 'このシートをごみ箱へ移す' }).click();
  await expect(page.getByRole('textbox', { name: '相談の要約' })).toHaveValue('');
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(page.getByRole('textbox', { name: '相談の要約' })).toHaveValue('明日退院と電話が来た');
});

test('a row is held and moved with the pointer', async ({ page }) => {
  await openSheet(page, 'w01');
  const people = page.getByRole('group', { name: '会う人10人' });
  const roles = people.getByRole('textbox', { name: '役割・所属' });
  for (const role of ['薬剤師', '市の担当者', '訪問看護師']) {
    await people.getByRole('button', { name: '会う人を1行足す' }).click();
    await roles.last().fill(role);
  }
  const first = people.locator('.row').first();
  const last = people.locator('.row').last();
  await first.locator('.grip').scrollIntoViewIfNeeded();
  await first.locator('.grip').hover();
  await page.mouse.down();
  const { y, height } = await boxOf(last);
  await page.mouse.move(200, y + height - 4, { steps: 8 });
  await page.mouse.up();
  await expect(roles.nth(0)).toHaveValue('市の担当者');
  await expect(roles.nth(1)).toHaveValue('訪問看護師');
  await expect(roles.nth(2)).toHaveValue('薬剤師');
  // Let go, it stays where it is.
  await page.mouse.move(200, 0, { steps: 4 });
  await page.reload();
  await expect(roles.nth(2)).toHaveValue('薬剤師');
});

test('the header of the last sheet is offered on the next one', async ({ page }) => {
  await openSheet(page, 'w06');
  await page.getByRole('textbox', { name: '記入者' }).fill('森川');
  await page.getByRole('textbox', { name: '知りたい問い' }).fill('夜間の搬送は増えたか');
  await saved(page);
  await openSheet(page, 'w08');
  await expect(page.getByRole('textbox', { name: '記入者' })).toHaveValue('森川');
});

test('what is written in a lesson stands on the whole sheet', async ({ page }) => {
  await page.goto('/lessons/b01/');
  // Who only reads is not made to wait for it: a part of a sheet is drawn when it is asked for, and the first control can be written in.
  await page.getByRole('button', { name: 'ここで書く' }).press('Enter');
  await alive(page, 'w08');
  await expect(form(page, 'w08').locator('input, select, textarea').first()).toBeFocused();
  await form(page, 'w08').getByRole('textbox', { name: 'なぜ生じたか', exact: true }).fill('夜の連絡先が見える所にない');
  await saved(page);
  // What is written is shown without being asked for.
  await page.reload();
  await page.locator('[data-worksheet-frame]').scrollIntoViewIfNeeded();
  await expect(form(page, 'w08').getByRole('textbox', { name: 'なぜ生じたか', exact: true })).toHaveValue('夜の連絡先が見える所にない');
  await page.getByRole('link', { name: /の全体を開く/ }).click();
  await expect(form(page, 'w08').getByRole('textbox', { name: 'なぜ生じたか', exact: true })).toHaveValue('夜の連絡先が見える所にない');
});

test.describe('paper', () => {
  test.beforeEach(async ({ page }) => {
    await replacePrint(page);
  });

  for (const [button, present, absent] of [
    ['白紙', '令和　　年', '夜の不安と救急車'],
    ['記入したもの', '夜の不安と救急車', '記入例（架空の町のものです）'],
    ['記入例', '記入例（架空の町のものです）', '夜の不安と救急車'],
  ] as const) {
    test(`of W08: ${button}`, async ({ page }) => {
      await openSheet(page, 'w08');
      await page.getByRole('textbox', { name: '仮のテーマ', exact: true }).fill('夜の不安と救急車');
      await printSheet(page, button);
      const paper = page.locator('.sheet-a4');
      await expect(paper).toBeVisible();
      await expect(paper).toContainText(present);
      await expect(paper).not.toContainText(absent);
      await expect(page.locator('h1, form, header.header, .sidebar-pane, footer.page-foot').filter({ visible: true })).toHaveCount(0);
    });
  }

  test('that a browser prints before the written text can be drawn says so, and is right the next time', async ({ page }) => {
    await page.route(/draw-paper/, (route) => route.abort());
    await openSheet(page, 'w08');
    await page.getByRole('textbox', { name: '仮のテーマ', exact: true }).fill('夜の不安と救急車');
    await saved(page);
    const print = () => page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await print();
    await expect(page.locator('.sheet-paper')).toHaveText(/^紙に移す用意がまだできていません。/);
    await page.unroute(/draw-paper/);
    await page.reload();
    await expect(async () => {
      await print();
      await expect(page.locator('.sheet-paper')).toContainText('夜の不安と救急車', { timeout: 100 });
    }).toPass();
  });

  test('leaves writing room of at least 8 mm a line, and 20 mm at the left', async ({ page }) => {
    await openSheet(page, 'w08');
    await page.emulateMedia({ media: 'print' });
    const millimetre = 96 / 25.4;
    const heights = await page
      .locator('.sheet-lines > div')
      .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(10);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(8 * millimetre - 0.01);
    // The edge with the two holes: the left one of an upright page, the top one of a page that lies across.
    const margins = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .flatMap((rule) => (rule instanceof CSSMediaRule ? [...rule.cssRules] : [rule]))
        .flatMap((rule) =>
          rule instanceof CSSPageRule && rule.style.marginLeft
            ? [rule.cssText.includes('landscape') ? rule.style.marginTop : rule.style.marginLeft]
            : [],
        ),
    );
    expect(margins.length).toBeGreaterThan(1);
    for (const margin of margins) expect(Number.parseFloat(margin)).toBeGreaterThanOrEqual(20);
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson can be read, and its answers opened', async ({ page }) => {
    await page.goto('/lessons/a01/');
    await expect(page.locator('noscript .notice')).toHaveText(/スクリプト（JavaScript）が必要です/);
    const question = page.locator('[data-question]').first();
    await question.locator('summary').click();
    await expect(question.locator('dd').first()).toBeVisible();
  });

  test('J10 a tool that needs them says where one can go on', async ({ page }) => {
    for (const path of ['/tools/topics/', '/learning/', '/learning/record/', '/tools/consultations/', '/tools/records/']) {
      await page.goto(path);
      const notice = page.locator('noscript .notice').first();
      await expect(notice.getByRole('link'), path).toHaveText(['レッスン', 'シートの白紙']);
      await expect(notice).not.toContainText('本文は、このまま読んで');
    }
    await page.locator('noscript .notice').getByRole('link', { name: 'シートの白紙' }).click();
    await expect(page).toHaveURL(/\/tools\/print\/$/);
  });

  test('a sheet prints as a blank form with labels and room to write', async ({ page }) => {
    await page.goto('/sheets/w08/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet-a4')).toBeVisible();
    await expect(page.locator('.sheet-a4')).toContainText('市町村に伝える一文');
    expect(await page.locator('.sheet-lines > div').count()).toBeGreaterThan(10);
  });
});

test.describe('19: the sample', () => {
  test('stands beside the form where there is room, and moves no field', async ({ page }) => {
    await openSheet(page, 'w08');
    await page.setViewportSize({ width: 1366, height: 768 });
    const sample = page.locator('details.sample');
    await sample.locator('summary').click();
    const [form, beside] = [await boxOf(page.locator('form[data-worksheet]')), await boxOf(sample)];
    expect(beside.x).toBeGreaterThanOrEqual(form.x + form.width);
    const last = page.locator('form[data-worksheet] :is(input, textarea):visible').last();
    await last.focus();
    await expect(sample).toBeInViewport({ ratio: 0.9 });
    await sample.locator('summary').click();
    await expect(sample.locator('.sample-body')).toBeHidden();
  });

  for (const width of [320, 768])
    test(`is read in a dialog at ${String(width)} px, and the focus comes back`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await openSheet(page, 'w08');
      const form = page.locator('form[data-worksheet]');
      const summary = page.locator('details.sample > summary');
      await summary.focus();
      const before = await boxOf(form);
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: '記入例' });
      await expect(dialog).toContainText('みなと市');
      expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(summary).toBeFocused();
      expect(await boxOf(form)).toEqual(before);
      await summary.click();
      await dialog.getByRole('button', { name: '記入例を閉じる' }).click();
      await expect(dialog).toBeHidden();
    });
});

test.describe('13: W03 as a matrix', () => {
  test('is one line for each kind of work, and at most three screens', async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await openSheet(page, 'w03');
    expect((await boxOf(page.locator('form[data-worksheet]'))).height).toBeLessThanOrEqual(3 * 768);
    const rows = page.locator('.matrix').first().locator('.row');
    await expect(rows).toHaveCount(16);
    for (const row of await rows.all()) {
      expect((await boxOf(row)).height).toBeLessThanOrEqual(64);
      // Side by side: the controls of a line lie at one height.
      const middles = await row
        .locator('select, input')
        .evaluateAll((all) => all.map((control) => control.getBoundingClientRect()).map(({ top, height }) => top + height / 2));
      expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(3);
    }
  });

  for (const width of [320, 1366])
    test(`is written by keyboard at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await openSheet(page, 'w03');
      const row = page.getByRole('group', { name: '実態把握・課題抽出', exact: true });
      const lead = row.getByRole('combobox', { name: '主担当' });
      await lead.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await expect(row.getByRole('group', { name: '協力' }).getByRole('checkbox', { name: '市町村', exact: true })).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect(row.getByRole('group', { name: '協力' }).getByRole('checkbox', { name: 'コーディネーター' })).toBeChecked();
      await row.getByRole('textbox', { name: 'あいまいな点' }).fill('数えるのは私か');
      await saved(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBe(width);
      for (const control of await row.locator('select, input').all()) {
        const { x, width: own, height } = await boxOf(control);
        expect(Math.min(own, height)).toBeGreaterThanOrEqual(24);
        expect(x + own).toBeLessThanOrEqual(width);
      }
      await page.reload();
      await expect(lead).toHaveValue('municipality');
      await lead.selectOption('');
      await expect(row.getByRole('checkbox', { checked: true })).toHaveCount(1);
    });
});

test('13: W03 shows only what is unclear, by keyboard', async ({ page }) => {
  await openSheet(page, 'w03');
  const lines = page.locator('.matrix').first().locator('.row').filter({ visible: true });
  const unclear = (name: string) => page.getByRole('group', { name, exact: true }).getByRole('textbox', { name: 'あいまいな点' });
  const only = page.getByRole('checkbox', { name: 'あいまいな点のある業務だけ見る' });
  const none = page.getByText('あいまいな点を書いた業務は、ありません。');
  await expect(lines).toHaveCount(16);
  await expect(none).toBeHidden();
  await only.focus();
  await page.keyboard.press('Space');
  await expect(lines).toHaveCount(0);
  await expect(none).toBeVisible();
  await expectAccessible(page, 'only what is unclear, nothing');
  await page.keyboard.press('Space');
  await unclear('住民の相談').fill('つなぐだけでよいか');
  await unclear('資源の確保・活用').fill('直す担当は誰か');
  await only.focus();
  await page.keyboard.press('Space');
  await expect(lines).toHaveCount(2);
  await expect(none).toBeHidden();
  await expectAccessible(page, 'only what is unclear');
  // What is settled stays as long as one is in it; from there the next unclear one follows.
  await unclear('住民の相談').fill('');
  await expect(unclear('住民の相談')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('group', { name: '資源の確保・活用', exact: true }).getByLabel('主担当')).toBeFocused();
  await expect(lines).toHaveCount(1);
  await saved(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet-a4 tbody').first().locator('tr')).toHaveCount(16);
});

test('13, 19: the matrix and both samples are accessible', { tag: '@slow' }, async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1366, height: 768 });
  await openSheet(page, 'w03');
  await expectAccessible(page, 'matrix, empty');
  const row = page.getByRole('group', { name: '実態把握・課題抽出', exact: true });
  await row.getByRole('combobox', { name: '主担当' }).selectOption('municipality');
  for (const box of await row.getByRole('checkbox').all()) await box.check();
  await expectAccessible(page, 'matrix, written');
  await page.locator('details.sample > summary').click();
  await expectAccessible(page, 'sample beside');
  await page.locator('details.sample > summary').click();
  await page.setViewportSize({ width: 320, height: 700 });
  await expectAccessible(page, 'matrix on a narrow screen');
  await page.locator('details.sample > summary').click();
  await expect(page.getByRole('dialog', { name: '記入例' })).toBeVisible();
  await expectAccessible(page, 'sample in a dialog');
});
