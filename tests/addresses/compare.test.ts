import { expect, test } from 'vitest';
import { addressesOf, compareAddresses } from './compare.ts';

const page = (path: string, id: string) => ({ path, html: `<main><div data-page-kind="lesson" data-page-id="${id}"></div></main>` });
const built = {
  pages: [page('lessons/a01/index.html', 'a01'), page('404.html', '404')],
  files: ['ruby.json'],
  catalogue: { format: 1, lessons: [{ id: 'a01', title: '役割', path: 'lessons/a01/' }], retired: ['field:w08/old'] },
};

test('pages, files and what the catalogue names are lines', () => {
  expect(addressesOf(built)).toEqual([
    'course.json lessons a01 lessons/a01/',
    'course.json retired field:w08/old',
    'file /ruby.json',
    'page /404.html lesson 404',
    'page /lessons/a01/ lesson a01',
  ]);
});

test('a page that moved or took another id is gone and new', () => {
  const moved = { ...built, pages: [page('a01/index.html', 'a01'), page('404.html', 'lost')] };
  expect(compareAddresses(addressesOf(built), addressesOf(moved))).toEqual({
    gone: ['page /404.html lesson 404', 'page /lessons/a01/ lesson a01'],
    added: ['page /404.html lesson lost', 'page /a01/ lesson a01'],
  });
});
