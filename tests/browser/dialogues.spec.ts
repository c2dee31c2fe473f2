import { globSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';
import { parse } from 'yaml';
import { dialogueSchema, type Dialogue } from '../../src/dialogues/schema.ts';
import { followPath, letterOf } from '../../src/dialogues/walk.ts';
import { listPaths } from '../../src/dialogues/ways.ts';
import { expectAccessible } from './accessibility.ts';
import { addresses } from './addresses.ts';
import { watchPage } from './page-watch.ts';
import { countPages } from './pdf-pages.ts';

const dialogues = globSync('content/dialogues/*.yaml')
  .sort()
  .map((file) => dialogueSchema.parse(parse(readFileSync(file, 'utf8'))));

/** What stands on paper and in the tests of one dialogue. */
const d1 = dialogues.find(({ id }) => id === 'd1') ?? never('D1');
const shortest = shortestPaths(d1);
const [path = never('a path')] = [...shortest.values()];
const longest = [...shortest.values()].reduce((a, b) => (b.length > a.length ? b : a));

const talk = (page: Page) => page.locator('.conversation');
const say = (page: Page) => talk(page).getByRole('button', { name: 'こう言う' });
const next = (page: Page) => talk(page).getByRole('button', { name: /^(?:次へ|結末へ)$/ });
const note = (page: Page) => talk(page).getByRole('textbox', { name: 'なぜ、そう言いましたか' });
const announced = (page: Page) => talk(page).getByRole('status').first();

/** The page of a dialogue, alive: its controls are switched off until then. */
async function open(page: Page, id = 'd1') {
  await page.goto(`/dialogues/${id}/`);
  await expect(talk(page).locator('form > fieldset').first()).toBeEnabled();
}

/** Makes choices with the mouse, and goes on after each but the last. */
async function walk(page: Page, choices: readonly string[], { toEnd = true } = {}) {
  for (const [index, id] of choices.entries()) {
    await talk(page).locator(`input[value="${id}"]`).check();
    await say(page).click();
    if (toEnd || index < choices.length - 1) await next(page).click();
  }
}

for (const [index, dialogue] of dialogues.entries()) {
  test(`${dialogue.id} is walked to each of its endings by keyboard alone`, { tag: index === 0 ? [] : '@slow' }, async ({ page }) => {
    const ways = shortestPaths(dialogue);
    expect([...ways.keys()].sort()).toEqual(dialogue.endings.map(({ id }) => id).sort());
    await open(page, dialogue.id);
    const radio = talk(page).getByRole('radio');
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    let isFirst = true;
    for (const [id, way] of ways) {
      if (isFirst) await radio.first().focus();
      else await press('Tab');
      isFirst = false;
      const { steps, ending } = followPath(dialogue, way);
      for (const [index, { scene, choice }] of steps.entries()) {
        await test.step(`${id}, ${choice.id}`, async () => {
          await expect(radio.first()).toBeFocused();
          const place = scene.choices.indexOf(choice);
          await press(...(place === 0 ? ['Space'] : Array<string>(place).fill('ArrowDown')));
          await expect(talk(page).getByRole('radio', { name: choice.say })).toBeChecked();
          await press('Enter');
          await expect(talk(page).getByRole('heading', { level: 3, name: 'あなたのことば' })).toBeFocused();
          await expect(announced(page)).toHaveText(new RegExp(`^${letterOf(scene, choice)}を選びました。`));
          await expect(talk(page).locator('.outcome').first()).toContainText(choice.consequence);
          await expect(talk(page).getByRole('textbox')).toBeVisible();
          await press('Tab', 'Tab');
          await expect(next(page)).toBeFocused();
          await press('Enter');
          await expect(talk(page).locator('h2').first()).toBeFocused();
          if (index < steps.length - 1) await press('Tab');
        });
      }
      await expect(talk(page).getByRole('heading', { level: 2, name: ending?.title ?? '' })).toBeFocused();
      await expect(announced(page)).toHaveText('結末に着きました。');
      await expect(
        talk(page)
          .getByText(ending?.learned ?? '')
          .first(),
      ).toBeVisible();
      await press('Tab', 'Tab');
      await expect(talk(page).getByRole('button', { name: '最初から始める' })).toBeFocused();
      await press('Enter');
      await expect(talk(page).getByRole('heading', { level: 2, name: /^1回目のやりとり/ })).toBeFocused();
    }
    // All of them are remembered, and shown beside the next one.
    await walk(page, [...ways.values()][0] ?? []);
    for (const { title } of dialogue.endings)
      await expect(
        talk(page)
          .getByRole('listitem')
          .filter({ hasText: `結末「${title}」` }),
      ).toHaveCount(1);
  });
}

test('a walk is taken up again after the page is loaded anew, with its notes; steps back undo it', async ({ page }) => {
  await open(page);
  const [first = '', second = ''] = longest;
  await walk(page, [first]);
  await talk(page).locator(`input[value="${second}"]`).check();
  await say(page).click();
  await note(page).fill('急いでいたから');
  await next(page).click();
  await expect(talk(page).locator('.save-state').first()).toContainText('保存済み');
  await page.reload();
  await expect(talk(page).getByRole('heading', { level: 2, name: /^3回目のやりとり/ })).toBeVisible();
  await expect(talk(page).getByText('前回の続きです。')).toBeVisible();
  await talk(page).getByText('ここまでのやりとり（2回）').click();
  await expect(talk(page).locator('.trail > li')).toHaveCount(2);

  await talk(page).getByRole('button', { name: '一つ戻る' }).click();
  await expect(announced(page)).toHaveText('2回目のやりとりに戻りました。');
  await expect(talk(page).getByRole('heading', { level: 2, name: /^2回目のやりとり/ })).toBeFocused();
  await expect(talk(page).locator(`input[value="${second}"]`)).toBeChecked();
  await say(page).click();
  await expect(note(page)).toHaveValue('急いでいたから');
  await talk(page).getByRole('button', { name: '一つ戻る' }).click();
  await talk(page).getByRole('button', { name: '一つ戻る' }).click();
  await expect(talk(page).getByRole('heading', { level: 2, name: /^1回目のやりとり/ })).toBeFocused();
  await expect(talk(page).getByRole('button', { name: '一つ戻る' })).toBeDisabled();
});

test('another way is tried from a scene of the walk, and both stand side by side', async ({ page }) => {
  await open(page);
  await walk(page, path);
  const { steps } = followPath(d1, path);
  const last = steps.at(-1) ?? never('a step');
  const other = last.scene.choices.find(({ id }) => id !== last.choice.id) ?? never('another choice');
  const row = (text: string) => talk(page).getByRole('row').filter({ hasText: text });
  await expect(row(last.choice.say)).toContainText('1本目（今回）');
  await expect(row(other.say)).toContainText('まだ');
  await row(other.say).locator('summary').click();
  await expect(row(other.say).getByText(other.consequence)).toBeVisible();

  await talk(page)
    .getByRole('button', { name: new RegExp(`この場面からやり直す ?：場面${String(d1.nodes.indexOf(last.scene) + 1)}$`) })
    .click();
  await expect(talk(page).getByRole('heading', { level: 2, name: new RegExp(`^${String(path.length)}回目のやりとり`) })).toBeFocused();
  const rest = listPaths(d1).find((way) => way.slice(0, path.length).join() === [...path.slice(0, -1), other.id].join()) ?? never('a way');
  await walk(page, rest.slice(path.length - 1));
  await expect(row(last.choice.say).last()).toContainText('1本目');
  await expect(row(other.say).last()).toContainText('2本目（今回）');
});

test.describe('paper', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
  });

  test('of the walk has every word, what came of it and the notes; the page itself stays away', async ({ page }) => {
    await open(page);
    await walk(page, path.slice(0, 1), { toEnd: false });
    await note(page).fill('急いでいたから');
    await next(page).click();
    await walk(page, path.slice(1));
    const button = talk(page).getByRole('button', { name: 'やりとりの記録を印刷する' });
    await expect(button).toBeVisible();
    // The browser's own print command prints the same.
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('h1, form, .page-foot, .linked-scenes').filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    await button.click();
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('.dialogue-paper');
    await expect(paper).toBeVisible();
    const { steps, ending } = followPath(d1, path);
    for (const text of [...steps.flatMap(({ scene, choice }) => [scene.partner, choice.say, choice.consequence, choice.why])])
      await expect(paper).toContainText(text);
    await expect(paper).toContainText('急いでいたから');
    await expect(paper).toContainText(ending?.learned ?? '');
    await expect(paper).toContainText('（未確認）');
    await expect(page.locator('h1, form, .page-foot, .linked-scenes').filter({ visible: true })).toHaveCount(0);
    expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
  });

  test('11: by the browser’s own command is the script, until a walk has come to its ending', async ({ page }) => {
    await open(page);
    await page.emulateMedia({ media: 'print' });
    for (const { partner, choices } of d1.nodes) {
      await expect(page.locator('main').getByText(partner).filter({ visible: true })).toHaveCount(1);
      for (const { say, consequence, why } of choices)
        for (const text of [say, consequence, why]) await expect(page.locator('.linked-scenes').getByText(text).first()).toBeVisible();
    }
    for (const { title } of d1.endings) await expect(page.locator('.linked-scenes').getByRole('heading', { name: title })).toBeVisible();
    expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(8);
  });

  test('of the script for a group has the plan, every scene, ending and card', async ({ page }) => {
    await open(page);
    await talk(page).getByRole('button', { name: '役割演習の台本を印刷する' }).click();
    const paper = page.locator('.dialogue-paper');
    await expect(paper).toHaveCount(1);
    await page.emulateMedia({ media: 'print' });
    await expect(paper).toBeVisible();
    await expect(page.locator('h1, .page-foot, .linked-scenes, .says').filter({ visible: true })).toHaveCount(0);
    for (const name of ['15分の進め方', '進行役のメモ', '観察役の問い', '台本', '切って使うカード'])
      await expect(paper.getByRole('heading', { name })).toBeVisible();
    await expect(paper).toContainText('（未確認）');
    const choices = d1.nodes.flatMap((node) => node.choices);
    await expect(paper.locator('tbody tr')).toHaveCount(choices.length);
    await expect(paper.locator('.paper-cards > li')).toHaveCount(choices.length);
    for (const { title } of d1.endings) await expect(paper.locator('.paper-endings')).toContainText(title);
    const pages = countPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThan(12);
  });
});

test('the debrief stands in the sheet: in a new entry, or in one that is there', async ({ page }) => {
  await page.goto('/sheets/w07/');
  const header = page.getByText('記入者・所属', { exact: true });
  await page.getByRole('textbox', { name: '相談の要約' }).fill('明日退院と電話が来た');
  await header.click();
  await page.getByRole('textbox', { name: '記入者' }).fill('森川');
  await expect(page.locator('.save-state')).toContainText('保存済み');

  await open(page);
  await walk(page, path);
  const target = talk(page).getByRole('combobox', { name: '書く先' });
  const field = talk(page).getByRole('textbox', { name: '背景（なぜ生じたか）' });
  await expect(field).toHaveValue('');
  await field.fill('聞く道が分からなかった');
  await expect(target.locator('option:checked')).toHaveText(/この対話のふり返り$/);
  await page.reload();
  await expect(field).toHaveValue('聞く道が分からなかった');
  await talk(page)
    .getByRole('link', { name: /相談記録票.*を開く/ })
    .click();
  await expect(page.getByRole('textbox', { name: '背景（なぜ生じたか）' })).toHaveValue('聞く道が分からなかった');
  await expect(page.getByRole('textbox', { name: '相談の要約' })).toHaveValue('');
  // A new entry takes the header of the last one, and today's date.
  await header.click();
  await expect(page.getByRole('textbox', { name: '記入者' })).toHaveValue('森川');
  await expect(page.getByLabel('記入日')).not.toHaveValue('');

  await page.goto('/dialogues/d1/');
  await target.selectOption({ label: await target.locator('option', { hasText: '明日退院と電話が来た' }).innerText() });
  await field.fill('病院の説明が誰に届いているか');
  await talk(page)
    .getByRole('link', { name: /相談記録票.*を開く/ })
    .click();
  await expect(page.getByRole('textbox', { name: '背景（なぜ生じたか）' })).toHaveValue('病院の説明が誰に届いているか');
  await expect(page.getByRole('textbox', { name: '相談の要約' })).toHaveValue('明日退院と電話が来た');
});

test('a walk and notes of an earlier edition are kept as far as they still have a place', async ({ page }) => {
  const [known = ''] = longest;
  await page.addInitScript(
    ([key, record]) => {
      localStorage.setItem(key, record);
    },
    [
      'musubime:musubime:dialogue:d1',
      JSON.stringify({
        format: 1,
        edition: '2025.11',
        at: 5,
        by: 'test',
        data: {
          values: {
            path: { value: [known, 'gone', 'gone-too'], at: 1, by: 'test' },
            'note/gone': { value: '前の版の場面で書いたメモ', at: 2, by: 'test' },
            'walks/r1/path': { value: [known, 'gone'], at: 3, by: 'test' },
            'walks/r1/ending': { value: 'e-gone', at: 3, by: 'test' },
            'walks/r1/#order': { value: 0, at: 3, by: 'test' },
          },
          tray: [],
        },
      }),
    ] as const,
  );
  await open(page);
  await expect(talk(page).getByText('前回のやりとりの続きが、今の版では変わりました。')).toBeVisible();
  await expect(talk(page).getByRole('heading', { level: 2, name: /^2回目のやりとり/ })).toBeVisible();
  await talk(page).getByText('前の版で書いたメモ（1件）').click();
  await expect(talk(page).getByText('前の版の場面で書いたメモ')).toBeVisible();
  await walk(page, longest.slice(1));
  await expect(talk(page).getByText('前回のやりとりの続きが')).toHaveCount(0);
  await expect(talk(page).getByRole('listitem').filter({ hasText: '結末「前の版の結末」' })).toHaveCount(1);
  await expect(talk(page).getByText('前の版で書いたメモ（1件）')).toBeVisible();
});

test('a full storage is said, and the walk goes on', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await walk(page, path.slice(0, 1));
  await expect(talk(page).getByRole('alert').filter({ hasText: '保存場所がいっぱいです' })).toBeVisible();
  await expect(talk(page).getByRole('heading', { level: 2, name: /^2回目のやりとり/ })).toBeVisible();
});

test('a note written in two windows keeps both texts', async ({ page, context }) => {
  const second = await context.newPage();
  await open(page);
  await walk(page, path.slice(0, 1), { toEnd: false });
  await note(page).fill('一つ目');
  await open(second);
  await talk(second).getByRole('button', { name: '一つ戻る' }).click();
  await say(second).click();
  await expect(note(second)).toHaveValue('一つ目');
  await note(second).focus();
  await note(page).fill('一つ目の続き');
  await note(second).pressSequentially('と二つ目');
  await talk(second).getByText('前の版で書いたメモ（1件）').click();
  await expect(talk(second).locator('.loose-notes')).toContainText('一つ目の続き');
  await expect(note(second)).toHaveValue('一つ目と二つ目');
});

test.describe('on a computer that holds nothing', () => {
  /** What goes on from the first scene, and what keeps it. */
  const code = /\/_astro\/(?:dialogues|alive)\.[^/]+\.js/;
  const choice = (page: Page) => talk(page).getByRole('radio').nth(1);
  const asksToStay = (page: Page) => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  const says = (page: Page) => page.locator('[data-conversation-trouble]');

  test('a dialogue loads what goes on from its first scene once that is approached', async ({ page }) => {
    const watch = await watchPage(page, addresses.origin);
    const loaded = () => watch.files().filter(({ path }) => code.test(path));
    await open(page);
    await page.mouse.wheel(0, 9000);
    await watch.settled();
    expect(loaded()).toEqual([]);
    await choice(page).focus();
    await expect.poll(() => loaded().length).toBe(2);
  });

  for (const how of ['the mouse', 'the keyboard'] as const)
    test(`a first press by ${how} that comes before that code is answered once it is there`, async ({ page }) => {
      const late = Promise.withResolvers<undefined>();
      await page.route(code, async (route) => {
        await late.promise;
        await route.continue();
      });
      await open(page);
      await expect(page.locator('.linked-scenes')).toBeHidden();
      if (how === 'the mouse') {
        await choice(page).check();
        await say(page).click();
      } else {
        await choice(page).focus();
        await page.keyboard.press('Space');
        await page.keyboard.press('Enter');
      }
      expect(await asksToStay(page)).toBe(true);
      late.resolve(undefined);
      await expect(announced(page)).toHaveText(/^Bを選びました。/);
      await expect(talk(page).getByRole('heading', { level: 3, name: 'あなたのことば' })).toBeFocused();
      await expect.poll(() => asksToStay(page)).toBe(false);
      await page.reload();
      await expect(talk(page).getByText('前回の続きです。')).toBeVisible();
    });

  test('what is ticked and focused while that code comes stays so', async ({ page }) => {
    const late = Promise.withResolvers<undefined>();
    const asked: string[] = [];
    await page.route(code, async (route) => {
      asked.push(route.request().url());
      await late.promise;
      await route.continue();
    });
    await open(page);
    await choice(page).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    late.resolve(undefined);
    await page.evaluate(async (file) => {
      await import(file);
      for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => setTimeout(done, 0));
    }, asked[0] ?? '');
    await expect(choice(page)).toBeChecked();
    await expect(choice(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(announced(page)).toHaveText(/^Bを選びました。/);
  });

  test('what is ticked in the very moment that code takes over stays so', async ({ page }) => {
    await open(page);
    // Between its first drawing and its first effects, as a quick hand or a slow computer has it.
    await page.evaluate(() => {
      const place = document.querySelector('[data-widget=Conversation]');
      if (!place) throw new Error('no conversation');
      const ticked = Promise.withResolvers<undefined>();
      Object.assign(window, { ticked: ticked.promise });
      new MutationObserver(() => {
        place.querySelectorAll('input')[1]?.click();
        ticked.resolve(undefined);
      }).observe(place, { attributeFilter: ['data-alive'] });
    });
    await talk(page).getByRole('radio').first().focus();
    await page.evaluate(async () => {
      await (window as unknown as { ticked: Promise<undefined> }).ticked;
      for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    });
    await expect(choice(page)).toBeChecked();
    await say(page).click();
    await expect(announced(page)).toHaveText(/^Bを選びました。/);
  });

  test('the script for a group that is asked for before that code comes with it', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    const late = Promise.withResolvers<undefined>();
    await page.route(code, async (route) => {
      await late.promise;
      await route.continue();
    });
    await open(page);
    await talk(page).getByRole('button', { name: '役割演習の台本を印刷する' }).click();
    late.resolve(undefined);
    await expect(page.locator('.dialogue-paper')).toHaveCount(1);
  });

  test('where that code cannot be had it is said, the linked scenes are there, and the next press asks again', async ({ page }) => {
    await page.route(code, (route) => route.abort());
    await open(page);
    await choice(page).check();
    await say(page).click();
    await expect(says(page)).toContainText('のファイルを渡していません');
    await expect(page.locator('.linked-scenes')).toBeVisible();
    expect(await asksToStay(page)).toBe(false);
    await page.unroute(code);
    await say(page).click();
    await expect(announced(page)).toHaveText(/^Bを選びました。/);
    await expect(says(page)).toBeEmpty();
    await expect(page.locator('.linked-scenes')).toBeHidden();
    expect(new URL(page.url()).search).toBe('');
  });

  test('a walk that another tab begins is taken up here', async ({ page, context }) => {
    await open(page);
    const other = await context.newPage();
    await open(other);
    await walk(other, longest.slice(0, 1));
    await expect(talk(page).getByRole('heading', { level: 2, name: /^2回目のやりとり/ })).toBeVisible();
  });
});

for (const scheme of ['light', 'dark'] as const) {
  test(`every state is accessible and fits 320 px, ${scheme}`, { tag: scheme === 'light' ? [] : '@slow' }, async ({ page }) => {
    await page.addInitScript((theme) => {
      localStorage.setItem('starlight-theme', theme);
    }, scheme);
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page);
    await expectWell(page, 'start');
    await walk(page, longest.slice(0, 1), { toEnd: false });
    await note(page).fill('急いでいたから');
    await expectWell(page, 'after a choice');
    await next(page).click();
    await talk(page).getByText('ここまでのやりとり（1回）').click();
    await expectWell(page, 'path open');
    await walk(page, longest.slice(1));
    await talk(page).getByRole('row').locator('summary').first().click();
    await expectWell(page, 'ending and comparison');
    await talk(page).getByRole('textbox', { name: '背景（なぜ生じたか）' }).fill('聞く道が分からなかった');
    await expect(talk(page).getByRole('link', { name: /を開く$/ })).toBeVisible();
    await expectWell(page, 'debrief');
    await page.reload();
    await expect(talk(page).getByRole('link', { name: /を開く$/ })).toBeVisible();
    await expectWell(page, 'restored');
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a dialogue can be walked by its links', async ({ page }) => {
    await page.goto('/dialogues/d1/');
    await expect(talk(page)).toBeHidden();
    await page.getByRole('link', { name: '場面1から始める' }).click();
    const scene = page.locator('.linked-scenes .dialogue-scene').first();
    await scene.locator('summary').first().click();
    await scene.getByRole('link').first().click();
    expect(new URL(page.url()).hash).not.toBe('');
  });
});

async function expectWell(page: Page, state: string) {
  // What a clinician has not confirmed is said in every state.
  await expect(page.getByText('（未確認）').first()).toBeVisible();
  await expectAccessible(page, state);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${state}: width`).toBeLessThanOrEqual(320);
}

/** The shortest way to each ending. */
function shortestPaths(dialogue: Dialogue): Map<string, string[]> {
  const ways = new Map<string, string[]>();
  for (const way of listPaths(dialogue).sort((a, b) => a.length - b.length)) {
    const { ending } = followPath(dialogue, way);
    if (ending && !ways.has(ending.id)) ways.set(ending.id, way);
  }
  return ways;
}

function never(what: string): never {
  throw new Error(`D1 has changed: there is no ${what}.`);
}
