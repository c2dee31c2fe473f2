import { expect, type Locator, type Page } from '@playwright/test';
import { carriedFields } from '../../src/worksheets/carry.ts';
import { allFields } from '../../src/worksheets/rules.ts';
import type { Column, RowsField, Worksheet, WorksheetField } from '../../src/worksheets/schema.ts';

/** What stands in a cell of a sample: a text, a level, or ids. */
type Written = string | number | readonly string[] | undefined;

/** The open sheet's form. */
const form = (page: Page): Locator => page.locator('form[data-worksheet]');

/**
 * Writes a sheet's own sample into the open form as a learner would, by labels alone: texts, choices, dates and rows.
 * What is carried over from an earlier sheet is left as it came.
 */
export async function writeSample(page: Page, sheet: Worksheet): Promise<void> {
  await unfold(page);
  const carried = new Set(carriedFields(sheet).map(({ field }) => field.id));
  for (const field of allFields(sheet)) {
    if (carried.has(field.id)) continue;
    if (field.kind === 'rows') await writeRows(page, sheet, field);
    else if (field.kind === 'links')
      for (const title of sheet.sample.links[field.id] ?? []) await form(page).getByRole('checkbox', { name: title, exact: true }).check();
    else await writeField(form(page), field, sheet.sample.values[field.id]);
  }
}

/** Opens what is folded: what can be written later. */
export async function unfold(page: Page): Promise<void> {
  const folded = form(page).locator('details:not([open]) > summary');
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
}

async function writeRows(page: Page, sheet: Worksheet, field: RowsField): Promise<void> {
  const all = form(page).getByRole('group', { name: field.label, exact: true });
  for (const [index, { id, cells }] of (sheet.sample.rows[field.id] ?? []).entries()) {
    const given = field.preset.find((preset) => preset.id === id)?.label;
    if (given === undefined) await all.getByRole('button', { name: `${field.row}を1行足す` }).click();
    const row = all.getByRole('group', { name: given ?? `${field.row} ${String(index + 1)}`, exact: true });
    for (const column of field.columns) {
      if (column.kind !== 'refs') await writeField(row, column, cells[column.id], true);
      else
        for (const target of listOf(cells[column.id])) {
          const number = (sheet.sample.rows[column.field] ?? []).findIndex((other) => other.id === target) + 1;
          await row
            .getByRole('group', { name: column.label, exact: true })
            .getByRole('checkbox', { name: new RegExp(`^${String(number)} `) })
            .check();
        }
    }
  }
}

async function writeField(
  inside: Locator,
  field: Exclude<WorksheetField | Column, RowsField>,
  value: Written,
  isCell = false,
): Promise<void> {
  if (value === undefined || value === '') return;
  const group = inside.getByRole('group', { name: field.label, exact: true });
  switch (field.kind) {
    case 'text':
    case 'longtext':
      // A column of rows may be called as a field of the sheet is.
      return inside
        .getByRole('textbox', { name: field.label, exact: true })
        .and(inside.page().locator(isCell ? `[name$='/${field.id}']` : `[name='${field.id}']`))
        .fill(String(value));
    case 'date':
      return inside.getByLabel(field.label, { exact: true }).fill(String(value));
    case 'level':
      return group.getByRole('radio').nth(Number(value)).check();
    case 'single':
    case 'multiple':
    case 'checklist': {
      const options = field.kind === 'checklist' ? field.items : field.options;
      const list = inside.getByRole('combobox', { name: field.label, exact: true });
      if (await list.count()) {
        await list.selectOption(String(value));
        return;
      }
      for (const id of listOf(value)) {
        const label = options.find((option) => option.id === id)?.label ?? id;
        await group.getByRole(field.kind === 'single' ? 'radio' : 'checkbox', { name: label, exact: true }).check();
      }
      return;
    }
    case 'links':
    case 'refs':
  }
}

const listOf = (value: Written): readonly string[] => (typeof value === 'string' ? [value] : typeof value === 'object' ? value : []);

/** Everything the open form shows, control by control: texts as they stand, choices by what is chosen. */
export async function readForm(page: Page): Promise<[name: string, value: string][]> {
  await expect(form(page).locator('> fieldset')).toBeEnabled();
  return form(page).evaluate((element: HTMLFormElement) =>
    [...element.elements].flatMap((control): [string, string][] => {
      if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) return [[control.name, control.value]];
      if (!(control instanceof HTMLInputElement)) return [];
      if (control.type !== 'checkbox' && control.type !== 'radio') return [[control.name, control.value]];
      return control.checked ? [[control.name, control.value]] : [];
    }),
  );
}
