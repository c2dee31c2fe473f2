import { expect, test } from 'vitest';
import { openShelf } from '../authoring/shelf.ts';
import { questionShelf } from './shelf.ts';
import { askOf } from './stem.ts';

test.each([
  ['', '着任30日目に手元へ残したい3つはどれですか。', ''],
  ['医師に「何をする人ですか」と聞かれました。', '答えはどれですか。', ''],
  ['電話です。「明日、退院です。どうすればよいですか。」と言われました。', '最初に言うことを選んでください。', ''],
  ['', 'それを何といいますか。', '「訪問診療」と比べて書きます。'],
  ['16の話です。', '先に書く場面へ入れます。', ''],
])('22: what is asked stands apart: %j %j %j', (before, ask, after) => {
  expect(askOf(before + ask + after)).toBe(ask);
});

test('every question of the course asks something, once', () => {
  for (const { data } of openShelf(questionShelf).questions)
    for (const { stem } of [...data.recall, ...data.exercises]) expect(stem.split(askOf(stem))).toHaveLength(2);
});
