import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import { test } from './test.ts';
import {
  backupPath,
  idOf,
  instanceOf,
  isInRemovedRow,
  isPutAway,
  isText,
  laterThanAll,
  oldAside,
  oldRecords,
  oldSearches,
  recordsOf,
  storedKeys,
  trayIn,
  writtenIn,
  type Kept,
  type OldRecord,
} from '../fixtures/edition-2026.11.ts';
import { addresses } from './addresses.ts';
import { newComputer } from './computers.ts';
import { alive, downloadBackup, loadBackup } from './own-records.ts';
import { reachQuestions } from './question-cards.ts';
import { openSearch } from './search-dialog.ts';
import { chosenAnswers, shownControls, type Shown } from './shown.ts';

/**
 * Today's site with the records of the first edition. What is looked for is read off the fixtures, register by register: each
 * must be shown by its control, or stand in its record's tray; what was put away or set aside must still be there.
 */
test.use({ computer: [{ origin: addresses.origin, values: { ...storedKeys } }] });
test.beforeEach(({ page }) => page.clock.setFixedTime(laterThanAll));

/** Of each kind of record those that hold most stand for the others; the complete run trusts none of them. */
const daily = new Set(['w01', 'w08', 'w13', 'a', 'd1']);

const sheets = recordsOf('sheet');
for (const id of new Set(sheets.map(idOf))) {
  test(`sheet ${id} shows every text, choice and date`, { tag: daily.has(id) ? [] : '@slow' }, async ({ page }) => {
    for (const record of sheets.filter((candidate) => idOf(candidate) === id)) {
      const instance = instanceOf(record);
      await page.goto('about:blank');
      await page.goto(`/sheets/${id}/${instance === undefined ? '' : `#entry-${instance}`}`);
      await alive(page, id);
      if (isPutAway(record)) {
        await expect(page.locator(`.entries option[value="${instance ?? ''}"]:not(:checked)`)).toHaveCount(0);
        continue;
      }
      const written = writtenIn(record).filter(({ path }) => !isInRemovedRow(record, path));
      await expectShown(written, page.locator(`form[data-worksheet=${id}]`), trayIn(record));
    }
  });
}

for (const [stage, lessons] of Object.entries(Object.groupBy(recordsOf('answers').map(idOf), (id) => id.charAt(0)))) {
  test(`lessons ${String(lessons?.[0])} and after show every answer`, { tag: daily.has(stage) ? [] : '@slow' }, async ({ page }) => {
    test.slow();
    /** Questions of the first edition, wherever they are asked today. */
    const answered = (lessons ?? []).flatMap((id) => recordsOf('answers').filter((record) => idOf(record) === id)).flatMap(writtenIn);
    const asked = new Set<string>();
    for (const id of lessons ?? []) {
      await page.goto(`/lessons/${id}/`);
      await reachQuestions(page);
      const readWrong = async () => {
        const shown = await chosenAnswers(page);
        for (const question of Object.keys(shown)) asked.add(question);
        return answered.filter(({ path, value }) => {
          const [name = '', part] = path.split('/');
          const question = shown[name];
          if (!question) return false;
          if (part === 'result') return question.state !== 'checked';
          return (
            JSON.stringify(sorted(part === 'points' ? question.points : question.answer, question)) !==
            JSON.stringify(sorted(value, question))
          );
        });
      };
      await expect.poll(readWrong, id).toEqual([]);
      const marks = oldRecords.filter(({ place }) => place === `lesson:${id}`).flatMap(writtenIn);
      await expect(page.locator('.lesson-done [aria-pressed=true]'), id).toHaveCount(
        marks.filter(({ path }) => path === 'done' || path === 'promised').length,
      );
    }
    expect(answered.filter(({ path }) => !asked.has(path.split('/', 1)[0] ?? ''))).toEqual([]);
  });
}

for (const record of recordsOf('dialogue')) {
  const tag = daily.has(idOf(record)) ? [] : '@slow';
  test(`dialogue ${idOf(record)} shows every note on the ways that were walked`, { tag }, async ({ page }) => {
    await page.goto(`/dialogues/${idOf(record)}/`);
    const talk = page.locator('.conversation');
    await expect(talk.locator('fieldset:disabled')).toHaveCount(0);
    const kept = writtenIn(record);
    const ways = kept.filter(({ path }) => path === 'path' || /^walks\/[^/]+\/path$/.test(path)).map(({ value }) => value as string[]);
    expect(ways.length).toBeGreaterThan(0);
    const seen = new Map<string, string>();
    for (const way of ways) {
      await talk.getByRole('button', { name: '最初から始める' }).click();
      for (const choice of way) {
        await expect(talk.locator('form input').first()).toBeVisible();
        if ((await talk.locator(`input[value="${choice}"]`).count()) === 0) {
          // A scene that was put in between since.
          await talk.locator('form input').first().check();
          await talk.locator('form button[type=submit]').click();
          await talk.locator('.dialogue-scene .button.primary').click();
        }
        await talk.locator(`input[value="${choice}"]`).check();
        await talk.locator('form button[type=submit]').click();
        seen.set(`note/${choice}`, await talk.locator('.dialogue-scene textarea').inputValue());
        await talk.locator('.dialogue-scene .button.primary').click();
      }
    }
    const notes = kept.filter(({ path }) => path.startsWith('note/'));
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter(({ path, value }) => seen.get(path) !== value)).toEqual([]);
    for (const text of textsOf(trayIn(record))) await expect(page.locator('.loose-notes')).toContainText(text);
  });
}

test('every テーマ shows its name, problem and scene, and the one that was put away is not listed', async ({ page }) => {
  await page.goto('/tools/topics/');
  const listed = page.locator('.topics .card-list a');
  await expect(listed.first()).toBeAttached();
  const links = await listed.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ hash }) => hash));
  for (const record of recordsOf('topic')) {
    const address = `#topic-${idOf(record)}`;
    expect(links.includes(address), record.place).toBe(!isPutAway(record));
    if (isPutAway(record)) continue;
    await page.goto('about:blank');
    await page.goto(`/tools/topics/${address}`);
    await expect(page.locator('.topics [name=problem]')).toBeVisible();
    const written = writtenIn(record).filter(({ path }) => path !== 'archived');
    await expectShown(written, page.locator('.topics'));
  }
});

test("the learner's own pages show name, path, position, what was promised, and texts of the tray", async ({ page }) => {
  const [profile] = recordsOf('profile');
  const [lesson] = [recordsOf('lesson').flatMap(writtenIn)];
  const of = (path: string) => profile?.values[path]?.value ?? '';
  await page.goto('/learning/');
  await expect(page.locator('.path-choice input:checked')).toHaveCount(1);
  await expect(page.locator('.commitments > li')).toHaveCount(lesson.filter(({ path }) => path === 'promised').length);
  await expect(page.locator('.commitments input:checked')).toHaveCount(lesson.filter(({ path }) => path === 'kept').length);
  for (const text of textsOf([...recordsOf('answers'), ...recordsOf('review')].flatMap(trayIn)))
    await expect(page.locator('.learning .written').filter({ hasText: text.split('\n')[0] ?? text })).toHaveCount(1);

  await page.goto('/nation/position/');
  await expect(page.locator('.position-form > fieldset')).toBeEnabled();
  const readChosen = async () =>
    (
      await page
        .locator('.position-form')
        .evaluate((form) => [
          ...[...form.querySelectorAll('select')].map(({ value }) => value),
          ...[...form.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value),
        ])
    ).toSorted();
  const position = profile ? writtenIn(profile).filter(({ path }) => path.startsWith('position/')) : [];
  await expect.poll(readChosen).toEqual(position.flatMap(({ value }) => value as string | string[]).toSorted());
  expect(position).toHaveLength(4);

  await page.goto('/sheets/w06/#entry-neu');
  await alive(page, 'w06');
  for (const path of ['header.region', 'header.author', 'header.affiliation'])
    await expect(page.locator(`form[data-worksheet] [name="${path}"]`)).toHaveValue(String(of(path)));

  const search = await openSearch(page);
  for (const query of oldSearches) await expect(search.dialog.getByRole('button', { name: query, exact: true })).toBeVisible();
});

test('records that could not be read are shown', async ({ page }) => {
  await page.goto('/tools/records/');
  await expect(page.locator('.records details textarea').first()).toBeAttached();
  await expect.poll(() => valuesOf(page.locator('.records textarea'))).toEqual(expect.arrayContaining(oldAside));
});

test('a file written today holds every text, also what was put away and set aside', async ({ page }) => {
  await page.goto('/tools/records/');
  expectEveryText((await downloadBackup(page)).body.toString());
});

test.describe('an empty browser', () => {
  test.use({ computer: newComputer });

  test('loads the file of the first edition, and holds every text', async ({ page }) => {
    await page.goto('/tools/records/');
    await loadBackup(page, backupPath);
    await expect(page.getByText('書き出したときのままのファイルではありません。')).toBeHidden();
    expectEveryText((await downloadBackup(page)).body.toString());
    const fullest = sheets.reduce((most, record) => (writtenIn(record).length > writtenIn(most).length ? record : most));
    await page.goto(`/sheets/${idOf(fullest)}/#entry-${instanceOf(fullest) ?? ''}`);
    await alive(page, idOf(fullest));
    await expectShown(writtenIn(fullest), page.locator('form[data-worksheet]'));
  });
});

/** What is stored is drawn a moment after a form is alive. */
async function expectShown(written: readonly Kept[], form: Locator, inTray: readonly Kept[] = []): Promise<void> {
  await expect(async () => {
    const shown = await shownControls(form);
    const tray = await valuesOf(form.page().locator('.tray textarea'));
    expect(written.filter((kept) => !isShown(kept, shown, tray))).toEqual([]);
    expect(textsOf(inTray).filter((text) => !tray.includes(text))).toEqual([]);
  }).toPass({ timeout: 20_000 });
}

const valuesOf = (texts: Locator): Promise<string[]> => texts.evaluateAll((all: HTMLTextAreaElement[]) => all.map(({ value }) => value));

/** Every register, by place and path, or in the tray of its place; and every raw text. */
function expectEveryText(file: string): void {
  const { records, aside } = JSON.parse(file) as { records: Record<string, { data: Omit<OldRecord, 'place'> }>; aside: string[] };
  const missing = oldRecords.flatMap((record) => {
    const now = records[record.place]?.data;
    const kept = [...Object.values(now?.values ?? {}), ...(now?.tray ?? [])].map(({ value }) => JSON.stringify(value));
    return [...writtenIn(record), ...trayIn(record)].filter(({ value }) => !kept.includes(JSON.stringify(value)));
  });
  expect(missing).toEqual([]);
  const before = (JSON.parse(readFileSync(backupPath, 'utf8')) as { aside: string[] }).aside;
  expect(aside).toEqual(expect.arrayContaining(before));
}

/** Whether a control holds the text, under whatever name, or all that was chosen is ticked; else it must be in the tray. */
function isShown({ path, value }: Kept, shown: Shown, tray: readonly string[]): boolean {
  const here = isText(value) ? Object.values(shown).flat() : (shown[path] ?? []);
  const wanted = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  return wanted.every((part) => here.includes(part) || tray.some((text) => text === part || text.split('、').includes(part)));
}

const textsOf = (kept: readonly Kept[]): string[] => kept.map(({ value }) => value).filter(isText);

/** Where order means nothing, it is not compared. */
function sorted(answer: unknown, { kind }: { kind: string }): unknown {
  return Array.isArray(answer) && kind !== 'order' ? (answer as string[]).toSorted() : answer;
}
