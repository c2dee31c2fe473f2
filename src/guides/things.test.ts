import { expect, test } from 'vitest';
import { scriptsIn } from './scripts.ts';
import { thingsIn } from './things.ts';

const papers = {
  people: ['時間', '受付'],
  plain: ['付箋', '全員の紙'],
  papers: [{ id: 'time-left', title: '', names: ['残り時間の紙', '3行の紙'], use: '', perPage: 2 as const, copies: 1 as const, cards: [] }],
};
const named = (table: string, first = 1) =>
  scriptsIn(table, first).flatMap((script) =>
    thingsIn(script, papers, new Set(['w07', 'b04'])).map(({ name, line, is }) => [name, line, is]),
  );

test('M3: a script names what its column of things lists, beside roles', () => {
  const table = [
    '| 分・すること | 受け持つ人・物 | 遅れたら |',
    '| --- | --- | --- |',
    '| 0〜5　聞く | 時間。残り時間の紙、<To id="w07" />の行 | 短く |',
    '| 5〜9　書く | 受付 | 短く |',
    '| 9〜12　貼る | 付箋、旗、W99 | 短く |',
  ].join('\n');
  expect(named(`前の文\n\n${table}\n\n後の文`, 10)).toEqual([
    ['残り時間の紙', 14, 'paper'],
    ['W07の行', 14, 'page'],
    ['付箋', 16, 'plain'],
    ['旗', 16, undefined],
    ['W99', 16, undefined],
  ]);
});

test('M3: in the words of a script, whatever is called a paper of some kind is a thing', () => {
  const table = [
    '| 分 | すること | ことば |',
    '| --- | --- | --- |',
    '| 0〜5 | 机に3行の紙を置く | 「質問は、全員の紙が出てから。この紙だけ、合図の紙」 |',
  ];
  expect(named(table.join('\n'))).toEqual([
    ['3行の紙', 3, 'paper'],
    ['全員の紙', 3, 'plain'],
    ['合図の紙', 3, undefined],
  ]);
});

test('a table is a script when its first column says minutes or times', () => {
  const tables = [
    '| 時刻（分）・すること | 物 |\n| --- | --- |\n| 10:00（15）聞く | 付箋 |',
    '| 9分の中 | すること |\n| --- | --- |\n| 1分 | 読む |',
    '| 分けた問い | 相手 |\n| --- | --- |\n| 食べ方 | 家族 |',
    '| 書くこと | 書き方 |\n| --- | --- |\n| 分 | 始まりを0とする |',
  ];
  expect(scriptsIn(tables.join('\n\n')).map(({ line }) => line)).toEqual([1, 5]);
});
