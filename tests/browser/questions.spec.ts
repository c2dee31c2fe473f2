import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './test.ts';
import { course, order } from '../../src/course/course.ts';
import { questionFiles } from '../../src/questions/questions.ts';
import { practiceOf, type Practice } from '../../src/questions/practice.ts';
import { expectAccessible } from './accessibility.ts';
import { storedRecords } from './own-records.ts';
import { reachQuestion, reachQuestions } from './question-cards.ts';

const lessons = order.map((id) => {
  const file = questionFiles.get(id);
  return { id, questions: [...(file?.recall ?? []), ...(file?.exercises ?? [])].map(practiceOf) };
});
const practices = new Map(lessons.flatMap(({ questions }) => questions.map((practice): [string, Practice] => [practice.id, practice])));
/** One question of each kind, from the course itself. */
const kinds = [
  ...new Map(lessons.flatMap(({ id, questions }) => questions.map((question) => [question.kind, { lesson: id, question }]))).values(),
];

/** Kinds that stand for the others every day: one of plain controls, one that is moved, one that is written. */
const examplesOfKinds = new Set<string>(['single', 'order', 'text']);

/** What every commit walks through: one lesson of each stage. `grade.test.ts` has every question's own answers, `test:all` every lesson. */
const examples = new Set(course.stages.map(({ modules }) => modules[0]?.lessons[0]));

const check = (question: Locator) => question.getByRole('button', { name: /^(?:答えを確かめる|一例と見比べる|見比べました)$/ });
const verdict = (question: Locator) => question.locator('.verdict');
const said = (question: Locator) => question.locator('.said');
const peek = (question: Locator) => question.getByText('わからないので見る');
const again = (question: Locator) => question.getByRole('button', { name: 'もう一度答える' });

/** Opens a lesson, and brings one of its questions before the reader's eyes. */
async function openAt(page: Page, lesson: string, practice: Practice): Promise<Locator> {
  await page.goto(`/lessons/${lesson}/`);
  return reachQuestion(page, practice.id);
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
        warnings: question.querySelectorAll('.reason .tag.warning').length,
      },
    ]),
  );
}

test.describe('every question of a lesson, in 320 pixels as at 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const { id } of lessons) {
    const title = `${id}: is answered rightly with its own answers, and the answers are there after a reload`;
    test(title, { tag: examples.has(id) ? [] : '@slow' }, async ({ page }) => {
      await page.goto(`/lessons/${id}/`);
      // A lesson may ask a question of an earlier one, and leave its own to a later one.
      const asked = (await page.locator('[data-question]').evaluateAll((places) => places.map(({ dataset }) => dataset['question'] ?? '')))
        .map((question) => practices.get(question))
        .filter((practice) => practice !== undefined);
      expect(asked).not.toHaveLength(0);
      for (const practice of asked) {
        const question = await reachQuestion(page, practice.id);
        await answer(question, practice, true);
        await finish(question, practice, true);
        await expect(verdict(question), practice.id).not.toHaveText('');
        await expect(question, practice.id).toHaveAttribute('data-state', 'checked');
        await expect(question.locator('.reason .tag.warning'), practice.id).toHaveCount(0);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.reload();
      await reachQuestions(page);
      const answered = { state: 'checked', again: true, warnings: 0 };
      await expect
        .poll(() => page.evaluate(readStates))
        .toMatchObject(Object.fromEntries(asked.map((practice) => [practice.id, answered])));
    });
  }
});

/** Chooses, moves or writes by the keyboard alone: something that is not the answer. */
async function answerWronglyByKeyboard(page: Page, question: Locator, practice: Practice): Promise<void> {
  const { kind, items, boxes } = practice;
  const wrong = items.find(({ key }) => key.length === 0)?.text ?? '';
  switch (kind) {
    case 'single':
    case 'multiple':
    case 'find':
      await question.getByRole(kind === 'single' ? 'radio' : 'checkbox', { name: wrong, exact: true }).focus();
      return page.keyboard.press('Space');
    case 'classify':
      for (const { text, key } of items) {
        const box = boxes.find(({ id }) => !key.includes(id)) ?? boxes[0];
        await question
          .getByRole('group', { name: text, exact: true })
          .getByRole('radio', { name: box?.text ?? '', exact: true })
          .focus();
        await page.keyboard.press('Space');
      }
      return;
    case 'match':
      for (const { text } of items) {
        await question.getByRole('combobox', { name: text, exact: true }).focus();
        await page.keyboard.press('ArrowDown');
      }
      return;
    case 'order':
      return;
    default:
      await question.getByRole('textbox').focus();
      return page.keyboard.type('べつのこたえ');
  }
}

/** The order in which options, steps or cards stand. */
const shownOrder = (question: Locator) =>
  question
    .locator(
      '.question-plain:visible .options > li label, .order > li > span:first-child, .cards-in > fieldset > legend, .cards-in > fieldset > label > span',
    )
    .allTextContents();

test.describe('a question of each kind', () => {
  for (const { lesson, question: practice } of kinds) {
    const tag = examplesOfKinds.has(practice.kind) ? [] : '@slow';
    const isWritten = practice.kind === 'text' || practice.kind === 'explain';
    const accessible = (page: Page, state: string) => expectAccessible(page, state, `[data-question="${practice.id}"]`);
    const expectAllReasons = async (question: Locator) => {
      for (const { why } of practice.items)
        if (why !== '') await expect(question.locator('.reason').filter({ hasText: why })).toBeVisible();
      if (practice.model !== '') await expect(question.locator('.answer-model').filter({ hasText: practice.model }).first()).toBeVisible();
    };

    test(`22 ${practice.kind}: the situation is running text at the left, what it asks is bold`, { tag }, async ({ page }) => {
      const stem = (await openAt(page, lesson, practice)).locator('.question-stem').filter({ visible: true });
      await expect(stem).toHaveCSS('font-weight', '400');
      await expect(stem).toHaveCSS('text-align', 'start');
      await expect(stem).toHaveCSS('text-wrap', 'wrap');
      await expect(stem.locator('b')).toHaveCSS('font-weight', '700');
      expect(await stem.textContent()).toBe(practice.stem);
    });

    test(`10 ${practice.kind}: untried, first wrong, second try wrong, restored, again, right, by pointer`, { tag }, async ({ page }) => {
      const question = await openAt(page, lesson, practice);
      await accessible(page, 'untried');
      await expect(question.locator('.reason:visible, .answer-model:visible')).toHaveCount(0);

      if (practice.kind !== 'order') {
        await check(question).click();
        await expect(said(question)).toHaveText(/から確かめます。$/);
        await expect(question).toHaveAttribute('data-state', 'alive');
      }

      await answer(question, practice, false);
      await finish(question, practice, false);
      if (practice.kind !== 'explain') {
        await expect(question).toHaveAttribute('data-state', 'tried');
        await expect(verdict(question)).toBeFocused();
        await expect(verdict(question)).toHaveText(/もう一度/);
        const chosen = practice.items.filter(({ key }) => key.length === 0).slice(0, practice.kind === 'single' ? 1 : undefined);
        if (practice.kind === 'single' || practice.kind === 'multiple' || practice.kind === 'find') {
          for (const { why, belief } of chosen) {
            await expect(question.locator('.reason').filter({ hasText: why })).toBeVisible();
            if (belief !== '') await expect(question.getByText(`こう考えた方へ：「${belief}」`)).toBeVisible();
          }
          await expect(question.locator('.reason')).toHaveCount(chosen.length);
        } else
          for (const { why } of practice.items) if (why !== '') await expect(question.locator('.question-form')).not.toContainText(why);
        await accessible(page, 'first wrong');

        // The first try is there after a reload, and the same answer is not graded twice.
        await page.reload();
        await reachQuestion(page, practice.id);
        await expect(question).toHaveAttribute('data-state', 'tried');
        await check(question).click();
        await expect(said(question)).toHaveText(/前と同じ答え/);
        await answerAnotherWay(question, practice);
        await accessible(page, 'second try');
        await check(question).click();
      }
      await expect(question).toHaveAttribute('data-state', 'checked');
      await expect(verdict(question)).toBeFocused();
      await expectAllReasons(question);
      await accessible(page, 'wrong');

      await page.reload();
      await reachQuestion(page, practice.id);
      await expect(question).toHaveAttribute('data-state', 'checked');
      await expect(verdict(question)).not.toHaveText('');
      await expectAllReasons(question);
      await accessible(page, 'restored');

      const before = await shownOrder(question);
      await again(question).focus();
      await page.keyboard.press('Enter');
      await expect(question).toHaveAttribute('data-state', 'alive');
      await expect(check(question)).toBeFocused();
      await expect(verdict(question)).toHaveText('');
      if (!isWritten) await expect(question.locator('input:checked')).toHaveCount(0);
      // Steps may come back as they were mixed before, but never in their right order.
      const inOrder = practice.items.toSorted((a, b) => Number(a.key[0]) - Number(b.key[0])).map(({ text }) => text);
      if (!isWritten && practice.kind !== 'find')
        expect(await shownOrder(question)).not.toEqual(practice.kind === 'order' ? inOrder : before);
      await answer(question, practice, true);
      await finish(question, practice, true);
      await expect(verdict(question)).toHaveText(practice.kind === 'explain' ? /入っていました/ : /^合っています。/);
      await expectAllReasons(question);
      await accessible(page, 'right');

      // On paper the question stands as it was asked, and its answer apart.
      await page.emulateMedia({ media: 'print' });
      for (const part of ['.question-form', '.verdict', '.reason', 'input', 'button'])
        await expect(question.locator(part).filter({ visible: true })).toHaveCount(0);
      await expect(question.locator('.question-plain .question-stem')).toBeVisible();
      await expect(question.locator('.answer :is(dl, ul)')).toBeVisible();
    });

    test(`10 ${practice.kind}: first wrong, then the answer is asked for, by keyboard`, { tag }, async ({ page }) => {
      const question = await openAt(page, lesson, practice);
      if (practice.kind !== 'explain') {
        await answerWronglyByKeyboard(page, question, practice);
        await check(question).focus();
        await page.keyboard.press('Enter');
        await expect(question).toHaveAttribute('data-state', 'tried');
        await expect(verdict(question)).toBeFocused();
      }
      await peek(question).focus();
      await page.keyboard.press('Enter');
      await expect(question).toHaveAttribute('data-state', 'checked');
      await expect(verdict(question)).toBeFocused();
      await expect(verdict(question)).toHaveText('答えと理由です。読んで確かめてください。');
      await expectAllReasons(question);
      await accessible(page, 'peeked');
      await page.reload();
      await reachQuestion(page, practice.id);
      await expect(verdict(question)).toHaveText('答えと理由です。読んで確かめてください。');
      const values = Object.entries(await storedRecords(page)).find(([key]) =>
        key.endsWith(`:answers:${practice.id.split('-')[0] ?? ''}`),
      )?.[1].values;
      expect(values?.[`${practice.id}/result`]?.value).toBe('peeked');
      expect(values?.[`${practice.id}/peeked`]?.value).toBeGreaterThan(0);
    });
  }
});

/** A second answer that differs from the first and is not right either. */
async function answerAnotherWay(question: Locator, { kind, items, boxes }: Practice): Promise<void> {
  const wrong = items.filter(({ key }) => key.length === 0);
  switch (kind) {
    case 'single':
      return question.getByRole('radio', { name: wrong[1]?.text ?? '', exact: true }).check();
    case 'multiple':
    case 'find': {
      // What was ticked wrongly stays, and what is right comes in addition.
      const missing = items.find(({ key }) => key.length > 0);
      return question.getByRole('checkbox', { name: missing?.text ?? '', exact: true }).check();
    }
    case 'order':
      return question.locator('.order button[aria-disabled=false]').last().click();
    case 'match':
    case 'classify': {
      const [item] = items;
      const name = boxes.find(({ id }) => item?.key.includes(id))?.text ?? '';
      if (kind === 'match') {
        await question.getByRole('combobox', { name: item?.text ?? '', exact: true }).selectOption({ label: name });
        return;
      }
      return question
        .getByRole('group', { name: item?.text ?? '', exact: true })
        .getByRole('radio', { name, exact: true })
        .check();
    }
    default:
      return question.getByRole('textbox').fill('もう一つの別の答え');
  }
}

/** One question of each kind that comes back. */
const recalled = [
  ...new Map(
    order.flatMap((lesson) =>
      (questionFiles.get(lesson)?.recall ?? []).map((question) => [question.kind, { lesson, question: practiceOf(question) }] as const),
    ),
  ).values(),
];

test.describe('a question of each kind in the review', () => {
  for (const { lesson, question: practice } of recalled) {
    const tag = examplesOfKinds.has(practice.kind) ? [] : '@slow';
    test(
      `10 ${practice.kind}: asked anew, its options mixed anew, wrong at first, then the answer asked for`,
      { tag },
      async ({ page }) => {
        await page.goto('/about/');
        await page.evaluate(
          ([place, id]) => {
            const at = Date.now() - 3 * 86_400_000;
            const values = { [`${id}/result`]: { value: 'right', at, by: 'earlier' } };
            localStorage.setItem(
              `musubime:musubime:answers:${place}`,
              JSON.stringify({ format: 1, edition: '2026.11', at, by: 'earlier', data: { values, tray: [] } }),
            );
          },
          [lesson, practice.id] as const,
        );
        await page.goto('/review/');
        const question = page.locator(`[data-item-id="${practice.id}"] > .question`);
        await expect(question).toHaveAttribute('data-state', 'alive');
        await expectAccessible(page, 'asked');
        const shown = await shownOrder(question);
        if (['single', 'multiple', 'match', 'classify'].includes(practice.kind)) {
          expect(shown).not.toEqual(practice.items.map(({ text }) => text));
          expect(shown.toSorted()).toEqual(practice.items.map(({ text }) => text).toSorted());
        }
        if (practice.kind !== 'explain') {
          await answer(question, practice, false);
          await check(question).click();
          await expect(question).toHaveAttribute('data-state', 'tried');
          await expect(verdict(question)).toBeFocused();
          await expectAccessible(page, 'reviewed, first wrong');
        }
        await peek(question).click();
        await expect(question).toHaveAttribute('data-state', 'checked');
        await expect(verdict(question)).toBeFocused();
        await expect(again(question)).toHaveCount(0);
        await expect(page.getByRole('button', { name: '終わる' })).toBeVisible();
        await expectAccessible(page, 'reviewed');
      },
    );
  }
});

test('10 an option chosen before the script comes is kept, and a question that is over stays as it was', async ({ page }) => {
  const lesson = kinds.find(({ question }) => question.kind === 'single');
  if (!lesson) throw new Error('The course has no question of this kind.');
  const { id, items } = lesson.question;
  let letCome: () => void = () => undefined;
  const late = new Promise<void>((done) => {
    letCome = done;
  });
  await page.route(/\/lesson\.[^/]+\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(`/lessons/${lesson.lesson}/`, { waitUntil: 'commit' });
  const question = page.locator(`[data-question="${id}"]`);
  await question.getByRole('radio', { name: items[1]?.text ?? '', exact: true }).check();
  await expect(check(question)).toBeDisabled();
  letCome();
  await expect(question).toHaveAttribute('data-state', 'alive');
  await expect(question.getByRole('radio', { name: items[1]?.text ?? '', exact: true })).toBeChecked();
  await page.reload();
  await expect(question).toHaveAttribute('data-state', 'alive');
  await expect(question.getByRole('radio', { name: items[1]?.text ?? '', exact: true })).toBeChecked();
});

for (const kind of ['order', 'classify'] as const)
  test(
    `10 ${kind}: what is done before the code that keeps answers comes is shown at once, and all of it kept`,
    { tag: kind === 'order' ? '@slow' : [] },
    async ({ page }) => {
      const found = kinds.find(({ question }) => question.kind === kind);
      if (!found) throw new Error('The course has no question of this kind.');
      const { items, boxes, id } = found.question;
      let letCome: () => void = () => undefined;
      const late = new Promise<void>((done) => {
        letCome = done;
      });
      await page.route(/\/keep\.[^/]+\.js$/, async (route) => {
        await late;
        await route.continue();
      });
      const question = await openAt(page, found.lesson, found.question);
      const shown = await shownOrder(question);
      if (kind === 'order') {
        const last = question.getByRole('button', { name: `「${shown.at(-1) ?? ''}」を上へ` });
        for (let place = shown.length; place > 1; place -= 1) await last.click();
        expect((await shownOrder(question))[0]).toBe(shown.at(-1));
        await expect(last).toBeFocused();
      } else
        for (const { text } of items)
          await question
            .getByRole('group', { name: text, exact: true })
            .getByRole('radio', { name: boxes[0]?.text ?? '', exact: true })
            .check();
      letCome();
      const wanted =
        kind === 'order'
          ? [shown.at(-1), ...shown.slice(0, -1)].map((text) => items.find((item) => item.text === text)?.id)
          : items.map((item) => `${item.id}:${boxes[0]?.id ?? ''}`);
      const kept = async () =>
        Object.entries(await storedRecords(page)).find(([key]) => key.endsWith(`:answers:${id.split('-')[0] ?? ''}`));
      await expect.poll(async () => (await kept())?.[1].values[id]?.value).toEqual(wanted);
      await expect(question).toHaveAttribute('data-state', 'alive');
    },
  );

test('an order is changed by keyboard, and every move is said', async ({ page }) => {
  const found = kinds.find(({ question }) => question.kind === 'order');
  if (!found) throw new Error('The course has no question of this kind.');
  const question = await openAt(page, found.lesson, found.question);
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
  const question = await openAt(page, found.lesson, found.question);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await question.getByRole('textbox').fill('消えてほしくない一文');
  await expect(page.getByRole('alert').filter({ hasText: '保存場所がいっぱいです' })).toHaveCount(1);
  await expect(question.getByRole('textbox')).toHaveValue('消えてほしくない一文');
});

test('A1: what another tab answers in writing is offered, and what gives way is kept', async ({ page, context }) => {
  const found = kinds.find(({ question }) => question.kind === 'explain');
  if (!found) throw new Error('The course has no question of this kind.');
  const second = await context.newPage();
  const here = await openAt(page, found.lesson, found.question);
  const there = await openAt(second, found.lesson, found.question);
  const [mine, theirs] = [here, there].map((question) => question.getByRole('textbox')) as [Locator, Locator];
  await mine.focus();
  await page.keyboard.type('ここの答え');
  await expect(theirs).toHaveValue('ここの答え');
  await theirs.focus();
  await second.keyboard.type('、よそで続き');
  const offered = here.locator('.notice blockquote');
  await expect(offered).toHaveText('ここの答え、よそで続き');
  await expect(mine).toHaveValue('ここの答え');
  await expect(there.locator('.notice blockquote')).toHaveCount(0);
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
  const question = await openAt(page, found.lesson, found.question);
  await expect(question).toHaveAttribute('data-state', 'checked');
  await expect(question.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await page.goto('/learning/');
  await expect(page.getByText('前の版で書いた文')).toBeVisible();
});

test('what the review is given is what the lesson shows', { tag: '@slow' }, async ({ page, request }) => {
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
