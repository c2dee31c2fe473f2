import { expect, test, type Locator, type Page } from '@playwright/test';
import { course, order } from '../../src/course/course.ts';
import { questionFiles } from '../../src/questions/questions.ts';
import { practiceOf, type Practice } from '../../src/questions/practice.ts';
import { expectAccessible } from './accessibility.ts';
import { storedRecords } from './own-records.ts';

const lessons = order.map((id) => {
  const file = questionFiles.get(id);
  return { id, questions: [...(file?.recall ?? []), ...(file?.exercises ?? [])].map(practiceOf) };
});
const practices = new Map(lessons.flatMap(({ questions }) => questions.map((practice): [string, Practice] => [practice.id, practice])));
/** One question of each kind, from the course itself. */
const kinds = [
  ...new Map(lessons.flatMap(({ id, questions }) => questions.map((question) => [question.kind, { lesson: id, question }]))).values(),
];

/** What every commit walks through: one lesson of each stage. `grade.test.ts` has every question's own answers, `test:all` every lesson. */
const examples = new Set(course.stages.map(({ modules }) => modules[0]?.lessons[0]));

const place = (page: Page, { id }: Practice) => page.locator(`[data-question="${id}"]`);
const check = (question: Locator) => question.getByRole('button', { name: /^(?:答えを確かめる|一例と見比べる|見比べました)$/ });
const status = (question: Locator) => question.locator('form > [role=status]');

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(
    page.locator('.question[data-state] .question-form fieldset, .question[data-state] .question-form input').first(),
  ).toBeEnabled();
}

/** Answers as the question's data say, or as they do not. */
async function answer(question: Locator, { kind, items, boxes, accept }: Practice, rightly: boolean): Promise<void> {
  switch (kind) {
    case 'single':
    case 'multiple':
    case 'find':
      for (const { key, text } of items) {
        const isChosen = key.length > 0 === rightly;
        const control = question.getByRole(kind === 'single' ? 'radio' : 'checkbox', { name: text, exact: true });
        if (isChosen) await control.check();
        if (isChosen && kind === 'single') break;
      }
      break;
    case 'order': {
      const wanted = items.toSorted((a, b) => (rightly ? Number(a.key[0]) - Number(b.key[0]) : Number(b.key[0]) - Number(a.key[0])));
      for (const [goal, { text }] of wanted.entries()) {
        for (;;) {
          const shown = await question.locator('.order > li > span:first-child').allTextContents();
          if (shown.indexOf(text) <= goal) break;
          await question.getByRole('button', { name: `「${text}」を上へ` }).press('Enter');
        }
      }
      break;
    }
    case 'classify':
    case 'match':
      for (const { text, key } of items) {
        const target = boxes.find(({ id }) => key.includes(id) === rightly) ?? boxes[0];
        const name = target?.text ?? '';
        if (kind === 'match') await question.getByRole('combobox', { name: text, exact: true }).selectOption({ label: name });
        else await question.getByRole('group', { name: text, exact: true }).getByRole('radio', { name, exact: true }).check();
      }
      break;
    case 'text':
    case 'explain':
      await question.getByRole('textbox').fill(rightly ? (accept[0] ?? '自分のことばで書いた文') : '別の答え');
  }
}

async function finish(question: Locator, practice: Practice, rightly: boolean): Promise<void> {
  await check(question).click();
  if (practice.kind !== 'explain') return;
  if (rightly) for (const { text } of practice.items) await question.getByRole('checkbox', { name: text, exact: true }).check();
  await check(question).click();
}

/** How each question of the page stands, by id. Runs in the page. */
function readStates(): Record<string, object> {
  return Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>('[data-question]')].map((question): [string, object] => [
      question.dataset['question'] ?? '',
      {
        state: question.dataset['state'],
        again: [...question.querySelectorAll('button')].some((button) => button.textContent === 'もう一度答える' && !button.disabled),
        warnings: question.querySelectorAll('form .tag.warning').length,
      },
    ]),
  );
}

test.describe('every question of a lesson, in 320 pixels as at 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const { id } of lessons) {
    const title = `${id}: is answered rightly with its own answers, and the answers are there after a reload`;
    test(title, { tag: examples.has(id) ? [] : '@slow' }, async ({ page }) => {
      await open(page, `/lessons/${id}/`);
      // A lesson may ask a question of an earlier one, and leave its own to a later one.
      const asked = (await page.locator('[data-question]').evaluateAll((places) => places.map(({ dataset }) => dataset['question'] ?? '')))
        .map((question) => practices.get(question))
        .filter((practice) => practice !== undefined);
      expect(asked).not.toHaveLength(0);
      for (const practice of asked) {
        const question = place(page, practice);
        await answer(question, practice, true);
        await finish(question, practice, true);
        await expect(status(question), practice.id).not.toHaveText('');
        await expect(question, practice.id).toHaveAttribute('data-state', 'checked');
        await expect(question.locator('form .tag.warning'), practice.id).toHaveCount(0);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.reload();
      const answered = { state: 'checked', again: true, warnings: 0 };
      await expect
        .poll(() => page.evaluate(readStates))
        .toMatchObject(Object.fromEntries(asked.map((practice) => [practice.id, answered])));
    });
  }
});

test.describe('a question of each kind', () => {
  for (const { lesson, question: practice } of kinds) {
    test(`${practice.kind}: unanswered, wrong, revealed, restored, right`, async ({ page }) => {
      await open(page, `/lessons/${lesson}/`);
      const question = place(page, practice);
      await expectAccessible(page, 'unanswered', `[data-question="${practice.id}"]`);

      if (practice.kind !== 'order') {
        await check(question).click();
        await expect(status(question)).toHaveText(/から確かめます。$/);
        await expect(question).toHaveAttribute('data-state', 'alive');
      }

      await question.locator('summary').click();
      for (const { why } of practice.items) if (why !== '') await expect(question.locator('.answer')).toContainText(why);
      await expectAccessible(page, 'revealed', `[data-question="${practice.id}"]`);
      await question.locator('summary').click();

      await answer(question, practice, false);
      await finish(question, practice, false);
      await expect(question).toHaveAttribute('data-state', 'checked');
      await expect(status(question)).not.toHaveText('');
      for (const { why } of practice.items) if (why !== '') await expect(question.locator('form')).toContainText(why);
      await expectAccessible(page, 'wrong', `[data-question="${practice.id}"]`);

      await page.reload();
      await expect(question).toHaveAttribute('data-state', 'checked');
      await expectAccessible(page, 'restored', `[data-question="${practice.id}"]`);

      const again = question.getByRole('button', { name: 'もう一度答える' });
      await again.focus();
      await page.keyboard.press('Enter');
      await expect(question).toHaveAttribute('data-state', 'alive');
      await expect(check(question)).toBeFocused();
      if (practice.kind === 'multiple' || practice.kind === 'find')
        for (const box of await question.getByRole('checkbox').all()) await box.uncheck();
      await answer(question, practice, true);
      await finish(question, practice, true);
      await expectAccessible(page, 'right', `[data-question="${practice.id}"]`);

      // On paper the question stands as it was asked, and its answer apart.
      await page.emulateMedia({ media: 'print' });
      await expect(question.locator('.question-form')).toBeHidden();
      await expect(question.locator('.question-plain .question-stem')).toBeVisible();
      await expect(question.locator('.answer :is(dl, ul)')).toBeVisible();
    });
  }
});

test('an order is changed by keyboard, and every move is said', async ({ page }) => {
  const found = kinds.find(({ question }) => question.kind === 'order');
  if (!found) throw new Error('The course has no question of this kind.');
  await open(page, `/lessons/${found.lesson}/`);
  const question = place(page, found.question);
  const shown = () => question.locator('.order > li > span:first-child').allTextContents();
  const before = await shown();
  const down = question.getByRole('button', { name: `「${before[0] ?? ''}」を下へ` });
  await down.focus();
  await page.keyboard.press('Space');
  expect(await shown()).toEqual([before[1], before[0], ...before.slice(2)]);
  await expect(question.locator('fieldset [role=status]')).toHaveText('2番目へ動かしました。');
  await expect(down).toBeFocused();
});

test('an answer written while nothing can be stored stays on the screen, and the trouble is said once', async ({ page }) => {
  const found = kinds.find(({ question }) => question.kind === 'explain');
  if (!found) throw new Error('The course has no question of this kind.');
  await open(page, `/lessons/${found.lesson}/`);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const question = place(page, found.question);
  await question.getByRole('textbox').fill('消えてほしくない一文');
  await expect(page.getByRole('alert').filter({ hasText: '保存場所がいっぱいです' })).toHaveCount(1);
  await expect(question.getByRole('textbox')).toHaveValue('消えてほしくない一文');
});

test('A1: what another tab answers in writing is offered, and what gives way is kept', async ({ page, context }) => {
  const found = kinds.find(({ question }) => question.kind === 'explain');
  if (!found) throw new Error('The course has no question of this kind.');
  const second = await context.newPage();
  for (const tab of [page, second]) await open(tab, `/lessons/${found.lesson}/`);
  const [mine, theirs] = [page, second].map((tab) => place(tab, found.question).getByRole('textbox'));
  if (!mine || !theirs) throw new Error('No place to write.');
  await mine.focus();
  await page.keyboard.type('ここの答え');
  await expect(theirs).toHaveValue('ここの答え');
  await theirs.focus();
  await second.keyboard.type('、よそで続き');
  const offered = place(page, found.question).locator('.notice blockquote');
  await expect(offered).toHaveText('ここの答え、よそで続き');
  await expect(mine).toHaveValue('ここの答え');
  await expect(place(second, found.question).locator('.notice blockquote')).toHaveCount(0);
  await page.getByRole('button', { name: 'この文に置き換える' }).click();
  await expect(mine).toHaveValue('ここの答え、よそで続き');
  await expect(mine).toBeFocused();
  await expect(offered).toHaveCount(0);
  await expect
    .poll(async () => Object.entries(await storedRecords(page)).flatMap(([key, { tray }]) => (key.includes(':answers:') ? tray : [])))
    .toMatchObject([{ value: 'ここの答え' }]);
});

test('answers survive an edition in which questions and options were added, reworded and dropped', async ({ page }) => {
  const found = kinds.find(({ question }) => question.kind === 'multiple');
  const written = kinds.find(({ question }) => question.kind === 'explain');
  if (!found || !written) throw new Error('The course has no questions of these kinds.');
  await page.goto('/about/');
  await page.evaluate(
    ([lesson, id, kept]) => {
      const at = Date.now();
      const register = (value: unknown) => ({ value, at, by: 'earlier' });
      const values = {
        // An option that is still there, and one that is not.
        [id]: register([kept, 'dropped-option']),
        [`${id}/result`]: register('right'),
        // A question that is not there any more.
        [`${lesson}-ex9`]: register('前の版で書いた文'),
        [`${lesson}-ex9/result`]: register('partly'),
      };
      localStorage.setItem(
        `musubime:musubime:answers:${lesson}`,
        JSON.stringify({ format: 1, edition: '2026.01', at, by: 'earlier', data: { values, tray: [] } }),
      );
    },
    [found.lesson, found.question.id, found.question.items[0]?.id ?? ''] as const,
  );
  await open(page, `/lessons/${found.lesson}/`);
  const question = place(page, found.question);
  await expect(question).toHaveAttribute('data-state', 'checked');
  await expect(question.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await page.goto('/learning/');
  await expect(page.getByText('前の版で書いた文')).toBeVisible();
});

test('what the review is given is what the lesson shows', async ({ page, request }) => {
  const { readPractice } = await import('../../src/questions/read-practice.ts');
  for (const { id, questions } of lessons) {
    const { questions: given } = (await (await request.get(`/review/${id}.json`)).json()) as { questions: Practice[] };
    await page.goto(`/lessons/${id}/`);
    await page.evaluate(
      `window.readPractice = ${readPractice.toString()}; window.words = (list, between) => list?.split(between).filter(Boolean) ?? [];`,
    );
    for (const practice of given) {
      expect(questions.find((question) => question.id === practice.id)).toEqual(practice);
      const read = await page.evaluate(
        `const words = window.words; (${readPractice.toString()})(document.querySelector('[data-question="${practice.id}"]'))`,
      );
      expect(read, practice.id).toEqual(practice);
    }
  }
});
