import { expect, test } from 'vitest';
import { loadContent } from './content.ts';
import { orderOf } from '../course/order.ts';
import { catalogueOf } from './catalogue.ts';

const content = loadContent(process.cwd());
const catalogue = catalogueOf(content);

test('every lesson is listed once, in course order, with its sheets and questions', () => {
  expect(catalogue.lessons.map(({ id }) => id)).toEqual(orderOf(content.course.data));
  expect(catalogue.lessons.find(({ id }) => id === 'b01')).toMatchObject({ stage: 'b', path: 'lessons/b01/', sheets: ['w08'] });
  for (const lesson of catalogue.lessons) expect(lesson.questions.length, lesson.id).toBeGreaterThanOrEqual(4);
});

test('paths are relative to the base', () => {
  const paths = [catalogue.lessons, catalogue.worksheets, catalogue.dialogues, catalogue.cases, catalogue.tools]
    .flat()
    .map(({ path }) => path);
  for (const path of paths) expect(path).toMatch(/^[a-z].*\/$/);
});

test('the fields of a sheet are named with their kind', () => {
  expect(catalogue.worksheets.find(({ id }) => id === 'w08')?.fields).toContainEqual({
    id: 'calls',
    label: 'きっかけの相談',
    type: 'links',
  });
});

test('the ten cases are listed in the order of the report', () => {
  expect(catalogue.cases).toHaveLength(10);
  expect(catalogue.cases[0]).toEqual({ id: 'case-iizuka', title: '飯塚市・嘉麻市・桂川町', path: 'cases/iizuka/' });
});
