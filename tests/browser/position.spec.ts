import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { expectAccessible } from './accessibility.ts';
import { storedRecords } from './own-records.ts';

const select = (page: Page, name: string) => page.getByRole('combobox', { name });
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function open(page: Page) {
  await page.goto('/nation/position/');
  await expect(select(page, '所属先')).toBeEnabled();
}

test.describe('the reader’s own place in the survey', () => {
  test('is found with the keyboard alone, and is there the next time', async ({ page }) => {
    await open(page);
    await expect(page.getByRole('status').filter({ hasText: '一つ選ぶと' })).toBeVisible();
    await select(page, '所属先').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByText('選んだ立場：医師会／2年以下（0年を除く）／看護師')).toBeVisible();
    const place = part(page, '全国の中の位置');
    await expect(place.getByText('所属先が「医師会」と答えた人は、33.6%（令和5年度調査、n=1,676）です。')).toBeVisible();
    await expect(place.getByRole('img', { name: '所属先' })).toHaveAccessibleName(/▶ 医師会（あなた）は33\.6%/);
    await expect(place.getByText(/「看護師」は、医師会で54\.7%（.*当方で計算し直した値）、全体で47\.1%/)).toBeVisible();

    await page.reload();
    await expect(select(page, '所属先')).toHaveValue('medical-association');
    await expect(place).toBeVisible();
    await page.getByRole('button', { name: '選んだものを消す' }).click();
    await expect(place).toBeHidden();
    await expect(select(page, '所属先')).toBeEnabled();
    const values = Object.values(await storedRecords(page)).flatMap((record) => Object.entries(record.values));
    expect(values.find(([path]) => path === 'position/affiliation')?.[1]?.value).toBe('');
  });

  test('leads to tasks, people and lessons, and says what cannot be said', async ({ page }) => {
    await open(page);
    await select(page, '所属先').selectOption({ label: '地域包括支援センター' });
    await select(page, '勤務形態').selectOption({ label: '常勤・兼務' });
    const tasks = part(page, '所属先の業務（令和5年度調査）');
    await expect(tasks.getByRole('img', { name: '地域包括支援センターで、全体より多い業務' })).toHaveAccessibleName(
      /地域住民への相談支援は地域包括支援センター（n=438）85\.8%、全体（n=1,676）65\.3%/,
    );
    await expect(tasks.getByText('差を検定した結果は資料にありません')).toBeVisible();
    await expect(part(page, '組む相手').getByText('逆の傾向です')).toBeVisible();
    await part(page, '先に読むレッスン').getByRole('link', { name: /^A01/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('コーディネーターは何をする人か');
  });

  test('is not made up where the survey has none', async ({ page }) => {
    await open(page);
    await select(page, '所属先').selectOption({ label: '訪問看護事業所' });
    await page.getByRole('checkbox', { name: '社会福祉士' }).check();
    await expect(part(page, '全国の中の位置').getByText('この所属先だけの集計は、資料にありません。')).toBeVisible();
    await expect(page.getByText(/「社会福祉士」は24\.6%（令和6年度調査、n=1,597）です。.*比べられません/)).toBeVisible();
    await expect(part(page, '所属先の業務（令和5年度調査）').getByRole('img')).toHaveCount(1);
  });
});

for (const scheme of ['light', 'dark'] as const) {
  test(`every state is accessible and fits a narrow screen, ${scheme}`, { tag: scheme === 'light' ? [] : '@slow' }, async ({ page }) => {
    await page.addInitScript((theme) => {
      localStorage.setItem('starlight-theme', theme);
    }, scheme);
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 640 });
    const fits = async (state: string) => {
      await expectAccessible(page, state, 'main');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBe(320);
    };
    await open(page);
    await fits('nothing chosen');
    await select(page, '所属先').selectOption({ label: '市町村' });
    await select(page, '勤務形態').selectOption({ label: '非常勤' });
    await select(page, 'コーディネーターとしての経験年数').selectOption({ label: '10年を超える' });
    for (const name of ['保健師', '社会福祉士']) await page.getByRole('checkbox', { name, exact: true }).check();
    for (const summary of await page.locator('.position summary').all()) await summary.click();
    await fits('everything chosen, every table open');
    await page.goto('/nation/');
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await fits('the charts of the nation, every table open');
  });
}

test('every chart names its survey, its n and its source', async ({ page }) => {
  await page.goto('/nation/');
  const charts = page.locator('.stat-chart');
  expect(await charts.count()).toBe(10);
  const check = async () => {
    for (const chart of await charts.all()) {
      const text = (await chart.textContent()) ?? '';
      expect(text).toMatch(/令和[56]年度調査/);
      expect(text).toMatch(/n=\d/);
      expect(text).toContain('出典: ');
      expect([...new Set(text.match(/令和[56]年度調査/g))]).toHaveLength(1);
    }
  };
  await check();
  await open(page);
  await select(page, '所属先').selectOption({ label: '医師会' });
  await select(page, '勤務形態').selectOption({ label: '常勤・専従' });
  await page.getByRole('checkbox', { name: '看護師', exact: true }).check();
  await expect(charts).toHaveCount(6);
  await check();
});

test('on paper the result stands without form and tables; unchosen, the tables do', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  const tables = page.locator('.position-tables');
  await expect(page.getByRole('form')).toBeHidden();
  await expect(tables).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await select(page, '所属先').selectOption({ label: '医師会' });
  await page.emulateMedia({ media: 'print' });
  await expect(part(page, '全国の中の位置')).toBeVisible();
  await expect(tables).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the same numbers stand in tables, with year and n', async ({ page }) => {
    await page.goto('/nation/position/');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.locator('.sl-markdown-content noscript .notice')).toContainText('「もとの表」に、同じ数値がすべてあります。');
    const tables = page.getByRole('table');
    await expect(tables).toHaveCount(5);
    for (const table of await tables.all()) {
      await expect(table.locator('caption')).toHaveText(/令和[56]年度調査/);
      for (const head of await table
        .locator('thead th')
        .all()
        .then(([, ...columns]) => columns))
        await expect(head).toHaveText(/n=\d/);
    }
    await expect(page.getByRole('row', { name: /^地域住民への相談支援/ })).toHaveText(/65\.3%.*59\.9%.*85\.8%.*51\.9%.*66\.8%/);
    await expect(page.getByText('協議会を動かす。')).toBeVisible();
    await expect(page.getByRole('link', { name: /^A01/ }).first()).toBeVisible();
  });
});
