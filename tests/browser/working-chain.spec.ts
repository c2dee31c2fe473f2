import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './test.ts';
import { expectAccessible } from './accessibility.ts';
import { alive, boxOf, download, field, openSheet, saved, storedRecords } from './own-records.ts';
import { countPages } from './pdf-pages.ts';
import { replacePrint } from './print-sheet.ts';

/** What a person does with the page, counted. */
function countedHand() {
  const hand = { clicks: 0, inputs: 0 };
  return {
    hand,
    click: async (target: Locator) => {
      hand.clicks += 1;
      await target.click();
    },
    /** One answer: a text, a day, or a choice. */
    fill: async (target: Locator, text: string) => {
      hand.inputs += 1;
      await target.fill(text);
    },
    choose: async (target: Locator) => {
      hand.inputs += 1;
      await target.check();
    },
  };
}

const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const choice = (page: Page, of: string, name: string) => group(page, of).getByRole('radio', { name, exact: true });

/** 場面 is asked where it is to be chosen in view and nothing is chosen. */
async function expectSceneNotAsked(page: Page): Promise<void> {
  for (const asked of await group(page, '場面').filter({ visible: true }).all())
    await expect(asked.getByRole('radio', { checked: true })).toHaveCount(1);
}

async function record(page: Page, answers: { summary: string; caller: string; response: string }, due: string) {
  const { hand, fill, choose } = countedHand();
  await fill(page.getByLabel('折り返し期限', { exact: true }), due);
  await fill(field(page, '相談の要約'), answers.summary);
  await choose(choice(page, '相談者の区分', answers.caller));
  await choose(choice(page, '場面', '看取り'));
  await choose(choice(page, 'もう一つの場面', '急変'));
  await choose(choice(page, 'いつまでに要るか', '1週間以内'));
  await fill(field(page, '対応'), answers.response);
  await expect(page.getByLabel('受付日', { exact: true })).toHaveValue('2026-11-20');
  await saved(page);
  return hand;
}

const first = { summary: '夜中に怖くなり救急車を呼んだ', caller: '訪問看護師', response: '11月20日　主治医に振り返りを頼んだ。' };
const second = { summary: '夜の電話が一晩に4回', caller: '診療所', response: '11月20日　訪問看護に聞くと約束した。' };

test.use({ viewport: { width: 1366, height: 768 } });
test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-20T10:05:00+09:00'));

test('J2 from home a consultation is saved with two clicks and eight inputs, on a screen and a half', async ({ page }) => {
  await page.goto('/');
  const { hand, click } = countedHand();
  await click(page.locator('main').getByRole('link', { name: '相談を1件書く' }));
  await alive(page, 'w07');
  expect(hand.clicks).toBeLessThanOrEqual(2);
  const { inputs } = await record(page, first, '2026-11-19');
  expect(inputs).toBeLessThanOrEqual(8);
  const asked = page.locator('.worksheet-section').first();
  await expect(asked.locator('.field')).toHaveCount(8);
  expect((await boxOf(asked)).height).toBeLessThanOrEqual(1.5 * 768);

  // The call that was promised, and not made.
  for (const path of ['/', '/learning/']) {
    await page.goto(path);
    await expect(page.locator('.resume-steps').getByRole('listitem').filter({ hasText: '折り返し：' })).toContainText(
      `${first.summary}　期限を過ぎています：令和8年（2026年）11月19日`,
    );
  }
});

test('J2 two consultations are a page for the meeting in ten clicks, and 場面 is not asked again', async ({ page }) => {
  await replacePrint(page);
  await openSheet(page, 'w07');
  await record(page, first, '2026-11-27');
  await page.getByRole('button', { name: '新しく書く' }).click();
  await record(page, second, '2026-11-27');

  const { hand, click } = countedHand();
  const bar = page.locator('.writing-bar');
  const fold = page.locator('.worksheet-section details > summary');
  const repeats = choice(page, '再発の可能性', '繰り返している');
  await click(fold);
  await click(repeats);
  await saved(page);
  await page.getByRole('combobox', { name: /^書いたもの/ }).selectOption({ label: `${first.summary}（11月20日）` });
  hand.clicks += 2;
  await expect(field(page, '相談の要約')).toHaveValue(first.summary);
  if (!(await repeats.isVisible())) await click(fold);
  await click(repeats);
  await field(page, '背景（なぜ生じたか）').fill('夜に見返すものがなかった。');
  await saved(page);
  await expectSceneNotAsked(page);

  await click(page.getByRole('navigation', { name: '次にすること' }).getByRole('link', { name: /まとめてタネにする/ }));
  await click(page.getByRole('button', { name: '「看取り」の候補をまとめてタネにする' }));
  await alive(page, 'w08');
  await expect(choice(page, '場面', '看取り')).toBeChecked();
  await expectSceneNotAsked(page);
  await field(page, '市町村に伝える一文').fill('家族が夜に不安になる相談が2件あり、一緒に確かめたいです。');
  await field(page, '仮のテーマ').fill('家での看取りで、夜に家族が不安になる');
  await saved(page);
  await expect(bar).toContainText('次に要る8のうち4');

  await click(bar.getByRole('link', { name: /^次へ：/ }));
  const meeting = page.getByRole('region', { name: '市町村との打合せの資料' });
  await expect(meeting.getByText('家族が夜に不安になる相談が2件あり、一緒に確かめたいです。').first()).toBeVisible();
  await expectSceneNotAsked(page);
  await expectAccessible(page, 'with the page for the meeting');
  await click(meeting.getByRole('button', { name: 'この資料を印刷する' }));
  expect(hand.clicks).toBeLessThanOrEqual(10);

  const word = await download(page, () => meeting.getByRole('button', { name: 'この資料をWordにする' }).click());
  expect(word.name).toBe('市町村との打合せの資料_家での看取りで、夜に家族が不安になる_2026-11-20.docx');

  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.sheet-a4');
  await expect(paper).toBeVisible();
  await expect(paper.locator('h3')).toHaveText(['市町村に伝える一文', '件数と期間', 'もとになった相談']);
  for (const text of [first.summary, second.summary, '夜に見返すものがなかった。', '令和8年11月の相談2件のうち2件', '看取り'])
    await expect(paper).toContainText(text);
  await expect(paper).not.toContainText('まだ');
  await expect(page.locator('h1, button, .writing-bar').filter({ visible: true })).toHaveCount(0);
  expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

test('J2 what an earlier sheet of the テーマ says is not asked again on the next one', async ({ page }) => {
  await openSheet(page, 'w08', '/sheets/w08/#entry-night');
  await choice(page, '場面', '看取り').check();
  await field(page, '仮のテーマ').fill('夜の不安');
  await saved(page);
  await page.getByRole('navigation', { name: '次にすること' }).getByRole('link', { name: /W09/ }).click();
  await alive(page, 'w09');
  await expect(field(page, 'テーマ')).toHaveValue('夜の不安');
  await expect(choice(page, '場面', '看取り')).toBeChecked();
  await expect(page.locator('.carried')).toHaveCount(0);
  // Nothing is written for who only looks; with the first word it comes along.
  expect(Object.keys(await storedRecords(page)).filter((key) => key.includes('sheet:w09'))).toEqual([]);
  await field(page, '目指す姿').pressSequentially('聞く先がある');
  await saved(page);
  await page.reload();
  await expect(field(page, '目指す姿')).toHaveValue('聞く先がある');
  await expect(field(page, 'テーマ')).toHaveValue('夜の不安');
  await expect(choice(page, '場面', '看取り')).toBeChecked();
});

test('14 the bar stays in view while one writes, saves the sheet as Word, and is not printed', async ({ page }) => {
  await openSheet(page, 'w08', '/sheets/w08/#entry-night');
  const bar = page.locator('.writing-bar');
  await field(page, '次に誰と何をするか').fill('森川：聞く。市：尋ねる。12月9日に見る。');
  await expect(bar).toContainText(/保存済み（\d\d:\d\d）/);
  await expect(bar).toBeInViewport();
  await expect(bar.getByRole('link', { name: '次へ：市町村との打合せの資料を見て、印刷する' })).toHaveAttribute(
    'href',
    /\/tools\/topics\/#topic-night$/,
  );
  const word = await download(page, () => bar.getByRole('button', { name: 'Word', exact: true }).click());
  expect(word.name).toMatch(/^W08_.+\.docx$/);
  await expect(bar.getByRole('status')).toContainText(word.name);

  // In a low window it would take the place of what is written.
  await page.setViewportSize({ width: 1366, height: 400 });
  await field(page, '次に誰と何をするか').scrollIntoViewIfNeeded();
  await expect(bar).not.toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect(bar).toBeHidden();
});
