import { expect, type Locator, type Page } from '@playwright/test';

/** Brings a question before the reader's eyes, and with that to life, whatever its kind. */
export async function reachQuestion(page: Page, id: string): Promise<Locator> {
  const question = page.locator(`[data-question="${id}"]`);
  await question.scrollIntoViewIfNeeded();
  await expect(question).toHaveAttribute('data-state');
  return question;
}

/** Reads through all questions of a page. */
export async function reachQuestions(page: Page): Promise<void> {
  const ids = await page
    .locator('[data-question]')
    .evaluateAll((questions: HTMLElement[]) => questions.map(({ dataset }) => dataset['question'] ?? ''));
  for (const id of ids) await reachQuestion(page, id);
}
