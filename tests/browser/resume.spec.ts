import { expect } from '@playwright/test';
import { test } from './test.ts';
import { alone } from '../../src/learner/alone.fixture.ts';
import { createLearner } from '../../src/learner/create-learner.ts';
import { isoDate } from '../../src/learner/day.ts';
import { answersPlace, lessonPlace, sheetPlace, topicPlace } from '../../src/learner/keys.ts';
import type { Learner } from '../../src/learner/learner.ts';
import { memoryStorage } from '../../src/learner/storage.ts';
import { order } from '../../src/course/course.ts';
import { addresses } from './addresses.ts';
import { sharedComputer } from './computers.ts';
import { field, openSheet, saved } from './own-records.ts';
import { watchPage } from './page-watch.ts';

test('3: home and わたしの学び name the stage of the テーマ, its sheet and the next field, and the lesson one was in', async ({ page }) => {
  await openSheet(page, 'w08');
  await field(page, '仮のテーマ').fill('夜の不安');
  await saved(page);
  for (const path of ['/', '/learning/']) {
    await page.goto(path);
    const list = page.locator('.resume-steps');
    await expect(list.getByRole('listitem').first()).toHaveText(
      '進めているテーマ：「夜の不安」　タネ　W08 地域課題の「タネ」シート　次の欄：足りない情報',
    );
    await expect(list.getByRole('link', { name: /^A01 / })).toHaveAttribute('href', '/lessons/a01/');
  }
  await page.locator('.resume-steps').getByRole('link', { name: /^W08 / }).click();
  await expect(field(page, '仮のテーマ')).toHaveValue('夜の不安');
  // Written to its last field, the sheet leads on to the next stage, here and on the page of the テーマ.
  await field(page, '次に誰と何をするか').fill('担当者に聞く');
  await saved(page);
  const next = 'ステップ1 目指す姿';
  await page.goto('/learning/');
  const topic = page.getByRole('region', { name: '進行中のテーマ' }).getByRole('listitem');
  await expect(topic).toContainText(`次に書く：${next}　W09 目指す姿・現状・課題シート　次の欄：テーマ`);
  await topic.getByRole('link', { name: '夜の不安' }).click();
  await expect(page.locator('.topic-steps > li').filter({ hasText: '次に書く' })).toContainText(next);
  await page.goto('/');
  await page.locator('.resume-steps').getByRole('link', { name: /^W09 / }).click();
  await expect(field(page, '目指す姿')).toBeEnabled();
  expect(new URL(page.url()).hash).toMatch(/^#entry-/);
});

test('8: a lesson that is opened again offers the place where one was, and does not jump', async ({ page }) => {
  await openSheet(page, 'w06');
  await field(page, '知りたい問い').fill('夜の不安');
  await saved(page);
  await page.goto('/lessons/a02/');
  await expect(page.getByText('続きから読む')).toHaveCount(0);
  const heading = page.locator('main h2[id]').nth(2);
  const title = await heading.innerText();
  const watch = await watchPage(page, addresses.origin);
  await page.reload();
  await watch.settled();
  await heading.evaluate((element) => {
    scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight / 2 + 20);
  });
  await page.goto('/');
  await expect(page.locator('.resume-steps').getByRole('link', { name: /^A02 / })).toHaveAttribute('href', /^\/lessons\/a02\/#/);
  await page.goto('/lessons/a02/');
  const offer = page.getByText('前回は「');
  await expect(offer).toContainText(title);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await offer.getByRole('link', { name: '続きから読む' }).click();
  await expect(page.locator('main h2[id]').nth(2)).toBeInViewport();
});

const day = 86_400_000;

/** What lies in the records, and what home and わたしの学び name, in order. Nothing at all: home shows where to begin. */
const states: { state: string; make: (learner: Learner, ago: (days: number) => void) => void; names: RegExp[]; broken?: string }[] = [
  { state: 'nothing', make: () => undefined, names: [/^レッスン：A01 \S+$/] },
  {
    state: 'one answer',
    make: (learner) => learner.open(answersPlace('a02')).edit('a02-q1', ['a']),
    names: [/^レッスン：A02 .*読みかけです。$/],
  },
  {
    state: 'a half-read lesson',
    make: (learner) => learner.open(lessonPlace('a03')).edit('place', '見本'),
    names: [/^レッスン：A03 .*読みかけです。$/],
  },
  {
    state: 'one sheet',
    make: (learner) => learner.open(sheetPlace('w06', 'k1')).edit('question', '夜の不安'),
    names: [/^書きかけのシート：W06 .*「夜の不安」　次の欄：.+$/, /^レッスン：A01 /],
  },
  {
    state: 'three sheets and a theme',
    make(learner) {
      learner.open(sheetPlace('w06', 'k1')).edit('question', '夜の不安');
      learner.open(sheetPlace('w07', 'k1')).edit('summary', '夜中に怖くなった');
      learner.open(sheetPlace('w08', 'k2')).edit('next', '担当者に聞く');
      learner.open(topicPlace('k2')).edit('name', '夜の不安');
    },
    names: [/^進めているテーマ：「夜の不安」　ステップ1 目指す姿　W09 .*　次の欄：テーマ$/, /^レッスン：A01 /],
  },
  {
    state: 'a call-back that is due',
    make(learner) {
      learner.open(sheetPlace('w07', 'k1')).edit('summary', '夜中に怖くなった');
      learner.open(sheetPlace('w07', 'k1')).edit('due', isoDate(new Date(Date.now() - 3 * day)));
    },
    names: [/^書きかけのシート：W07 /, /^折り返し：夜中に怖くなった　期限を過ぎています：/, /^レッスン：A01 /],
  },
  {
    state: 'a review that is due',
    make(learner, ago) {
      ago(3);
      learner.open(answersPlace('a01')).edit('a01-q1', ['a']);
      learner.open(answersPlace('a01')).edit('a01-q1/result', 'wrong');
      learner.open(lessonPlace('a01')).edit('done', true);
    },
    names: [/^復習：今日の復習　\d+問$/, /^レッスン：A02 /],
  },
  {
    state: 'all done',
    make(learner) {
      for (const id of order) learner.open(lessonPlace(id)).edit('done', true);
    },
    names: [/^この道すじのレッスンは、ひととおり終わりました。$/],
  },
  {
    state: 'a record that cannot be read',
    make: () => undefined,
    broken: 'musubime:musubime:sheet:w01',
    names: [/^確かめる：読めなかった記録があります$/, /^レッスン：A01 /],
  },
];

for (const { state, make, names, broken } of states)
  test(`3: home and わたしの学び name the right next thing: ${state}`, { tag: '@slow' }, async ({ page }) => {
    let time = Date.now();
    const lasting = memoryStorage([['musubime:musubime:meta:mode', 'own']]);
    const learner = createLearner({
      ...alone,
      site: { id: 'musubime', edition: '2026.11' },
      tab: { ...alone.tab, startedAt: time },
      lasting,
      passing: memoryStorage(),
      now: () => (time += 1000) - 60_000,
    });
    make(learner, (days) => (time -= days * day));
    learner.leave();
    if (broken !== undefined) lasting.write(broken, '{"format":');
    const kept = lasting.keys().map((key) => [key, lasting.read(key) ?? ''] as const);
    await page.addInitScript((entries) => {
      for (const [key, text] of entries) localStorage.setItem(key, text);
    }, kept);
    for (const path of ['/learning/', '/']) {
      await page.goto(path);
      if (state === 'nothing' && path === '/') {
        await expect(page.getByRole('link', { name: /^A01 / }).first()).toBeVisible();
        await expect(page.locator('.resume')).toHaveCount(0);
      } else await expect(page.locator('.resume-steps > li'), path).toHaveText(names);
    }
  });

test.describe('3: home and わたしの学び name the right next thing', () => {
  test.use({ computer: sharedComputer });
  test('on a shared computer', { tag: '@slow' }, async ({ page }) => {
    await openSheet(page, 'w06');
    await field(page, '知りたい問い').fill('夜の不安');
    await expect(page.locator('.worksheet .save-state')).not.toContainText('まだ');
    const bar = page.getByRole('navigation', { name: 'サイトの部屋' });
    await bar.getByRole('link', { name: 'わたしの記録' }).click();
    const first = page.locator('.resume-steps > li').first();
    await expect(first).toHaveText(/^書きかけのシート：W06 .*「夜の不安」　次の欄：/);
    await page.locator('.site-title').click();
    await expect(first).toHaveText(/^書きかけのシート：W06 .*「夜の不安」　次の欄：/);
  });
});
