import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { checkHost } from './check.ts';
import { lastDayIn } from './days.ts';
import { newSettings } from './template.ts';

const today = '2026-12-20';
const edition = '2026.11';
let root = '';
const path = (name: string) => join(root, 'hosts/kita-cho', name);
const check = () => checkHost(root, 'kita-cho', today, edition);

/** A host with which nothing is wrong. */
const good = `siteId: kita-cho
name: 北町コーディネーター研修
operator: 北町 高齢者支援課
contact: 高齢者支援課 03-1111-2222（平日9時〜17時）
address: https://kenshu.kita-cho.lg.jp
base: /training/
notice: 研修の申込みは2027年1月31日までです。
logo: { file: logo.svg, alt: 北町 }
colours: { accent: '#0b5c6b' }
reviews: [{ role: 町の保健師, what: A01〜A03を読んだ, edition: '2026.11', date: '2026-12-10' }]
`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'musubime-check-'));
  cpSync('hosts', join(root, 'hosts'), { recursive: true });
  cpSync('hosts/example', join(root, 'hosts/kita-cho'), { recursive: true });
  writeFileSync(path('site.yaml'), good);
});

/** Writes one setting anew; without a value its line goes. */
function set(key: string, value?: string) {
  const line = new RegExp(`^${key}: .*\n`, 'm');
  expect(good).toMatch(line);
  writeFileSync(
    path('site.yaml'),
    good.replace(line, () => (value === undefined ? '' : `${key}: ${value}\n`)),
  );
}

const lineOf = (key: string) => good.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1;

test('nothing is said of good settings', () => {
  expect(check()).toEqual([]);
});

test('of the example host it is said only that nobody is there', () => {
  expect(checkHost(process.cwd(), 'example', today, edition)).toMatchObject([
    { key: 'contact', reason: 'メールアドレス（kenshu@minato.example）は、見本です。届きません。' },
    { key: 'address', reason: 'kenshu.minato.example は、公開できるアドレスではありません。' },
  ]);
});

test.each([
  ['name', 'むすびめ', '見本の設定のままです。'],
  ['operator', 'むすびめ（見本サイト）', '見本の設定のままです。'],
  ['contact', 'このサイトを置いた人にお尋ねください', '見本の設定のままです。'],
  ['name', '〇〇市コーディネーター研修', 'まだ決まっていない印（〇〇）'],
  ['operator', '○○市 高齢者支援課', 'まだ決まっていない印（○○）'],
  ['operator', '北町（担当課は未定）', 'まだ決まっていない印（未定）'],
  ['contact', '高齢者支援課 03-xxxx-xxxx', 'まだ決まっていない印（xxxx）'],
  ['notice', 'TODO 申込みの案内', 'まだ決まっていない印（TODO）'],
  ['notice', '【ここに書く：お知らせ】', '"【ここに書く：お知らせ】" は使えません。'],
  ['name', '【ここに書く：サイトの名前】', 'は使えません。'],
  ['address', 'https://【ここに書く】', 'は使えません。'],
  ['notice', '<b>申込み受付中</b>', '<b> は、記号のまま'],
  ['notice', '"[申込み](https://kita-cho.lg.jp/)はこちら"', '[申込み](https://kita-cho.lg.jp/) は、記号のまま'],
  ['notice', '"**申込み**受付中"', '**申込み** は、記号のまま'],
  ['operator', '北町&amp;南町', '&amp; は、記号のまま'],
  ['contact', '高齢者支援課', '連絡のしかたがありません。'],
  ['contact', '高齢者支援課 03-1111-222', '電話番号（03-1111-222）の桁'],
  ['contact', '高齢者支援課 ０３－１１１１－２２２２２２', '電話番号（03-1111-222222）の桁'],
  ['contact', 'kaigo@kita-cho', 'メールアドレス（kaigo@kita-cho）'],
  ['contact', '高齢者支援課 kaigo＠.lg.jp', 'メールアドレス（kaigo@.lg.jp）'],
  ['contact', '高齢者支援課 kaigo@city.example.lg.jp', 'メールアドレス（kaigo@city.example.lg.jp）は、見本です。'],
  ['address', 'http://localhost:4321', 'localhost は、公開できる'],
  ['address', 'https://kenshu.minato.example', 'kenshu.minato.example は、公開できる'],
  ['address', 'https://kenshu.example.lg.jp', 'kenshu.example.lg.jp は、公開できる'],
  ['siteId', 'musubime', '保存の目印が、hosts/default/site.yaml と同じ'],
  ['siteId', 'minato-kenshu', '保存の目印が、hosts/example/site.yaml と同じ'],
  ['notice', '申込みは2026年12月1日から12月19日までです。', 'お知らせの日付（2026-12-01）が過ぎています。'],
  ['notice', '申込みは2026年12月19日までです。', 'お知らせの日付（2026-12-19）が過ぎています。'],
  ['notice', '令和８年１２月１日に開きます。', 'お知らせの日付（2026-12-01）が過ぎています。'],
  ['reviews', "[{ role: 保健師, what: 読んだ, edition: '2025.11', date: '2026-12-10' }]", '2025.11版で確かめた記録です。'],
  ['reviews', "[{ role: 保健師, what: 読んだ, edition: '2026.11', date: '2026-12-21' }]", '確かめた日が、今日より後です。'],
  ['reviews', "[{ role: 保健師, what: 読んだ, edition: '2026.11', date: '2025-12-19' }]", '1年が過ぎています。'],
  ['logo', '{ file: none.svg, alt: 北町 }', 'none.svg がありません。'],
  ['base', 'training', 'は使えません。'],
  ['colours', "{ accent: '#ffcc00' }", '"#ffcc00" は使えません。'],
  ['colours', "{ band: '#fff' }", '"#fff" は使えません。'],
  ['colours', '{ accent: blue }', '"blue" は使えません。'],
  ['colours', "'#0b5c6b'", '"#0b5c6b" は使えません。'],
])('%s: %s is found at its line', (key, value, reason) => {
  set(key, value);
  const [first, ...more] = check();
  expect(first).toMatchObject({ file: 'hosts/kita-cho/site.yaml', line: lineOf(key) });
  expect(first?.reason).toContain(reason);
  expect(first?.instead).not.toBe('');
  expect(more, 'one slip, one sentence').toEqual([]);
});

test.each([
  ['contact', 'https://www.kita-cho.lg.jp/toiawase/ の問い合わせフォーム'],
  ['contact', '高齢者支援課 内線12、kaigo@city.kita-cho.lg.jp'],
  ['contact', '在宅医療・介護連携相談窓口 0120-111-222、03（1111）2222'],
  ['contact', '090-1111-2222（相談室の携帯電話）'],
  ['address', 'http://intra.kita-cho.lg.jp'],
  ['notice', '申込みは2026年12月20日までです。'],
  ['notice', '2020年度に始めた研修の後継です。'],
  ['notice', '定員は 20 < 30 人です。'],
  ['reviews', "[{ role: 保健師, what: 読んだ, edition: '2026.11', date: '2025-12-20' }]"],
])('nothing is said of %s: %s', (key, value) => {
  set(key, value);
  expect(check()).toEqual([]);
});

test.each([
  [
    'a logo that the settings do not name',
    () => {
      set('logo');
    },
    'logo.svg',
    'logo.svg がありますが、設定に logo の行がありません。',
  ],
  [
    'a logo of a kind that is not shown',
    () => {
      writeFileSync(path('logo.jpg'), '');
    },
    'logo.jpg',
    'このファイルは読まれません。',
  ],
  [
    'settings under a wrong name',
    () => {
      cpSync(path('site.yaml'), path('site.yml'));
    },
    'site.yml',
    'このファイルは読まれません。',
  ],
  [
    'a logo that is lost on a dark screen',
    () => {
      writeFileSync(path('logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg">\n<path fill="#0017c1" d=""/></svg>');
    },
    'logo.svg',
    '暗い画面で、ロゴが背景に紛れます',
  ],
  [
    'a logo that is lost on a light screen',
    () => {
      writeFileSync(path('logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg">\n<style>path{fill: #ff0}</style></svg>');
    },
    'logo.svg',
    '明るい画面で、ロゴが背景に紛れます',
  ],
  [
    'a logo that is lost on the band',
    () => {
      set('colours', "{ band: '#e07000' }");
      writeFileSync(path('logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><path fill="#e07000" d=""/></svg>');
    },
    'logo.svg',
    '明るい画面で、ロゴが背景に紛れます',
  ],
  [
    'a logo that leaves its colour to the reader’s program',
    () => {
      writeFileSync(path('logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><path d=""/></svg>');
    },
    'logo.svg',
    '暗い画面で、ロゴが背景に紛れます',
  ],
])('%s is found in its file', (_, slip, file, reason) => {
  slip();
  const [first, ...more] = check();
  expect(first?.file).toBe(`hosts/kita-cho/${file}`);
  expect(first?.reason).toContain(reason);
  expect(more).toEqual([]);
});

test('what would stop the build is said as the build says it, and a host that is not there as well', () => {
  writeFileSync(path('site.yaml'), good.replace('base: /training/', 'base: *training'));
  expect(check()[0]).toMatchObject({ file: 'hosts/kita-cho/site.yaml', line: 6 });
  rmSync(path('site.yaml'));
  expect(check()).toEqual([expect.objectContaining({ file: 'hosts/kita-cho/site.yaml', reason: 'ファイルがありません。' })]);
});

test('a host outside the project is checked by its whole path', () => {
  const outside = join(root, 'elsewhere');
  renameSync(join(root, 'hosts/kita-cho'), outside);
  expect(checkHost(root, outside, today, edition)).toEqual([]);
});

test('a new host is told every place that waits for it, each at its line, until all are filled', () => {
  writeFileSync(path('site.yaml'), newSettings('kita-cho'));
  rmSync(path('logo.svg'));
  const lines = newSettings('kita-cho').split('\n');
  const waiting = ['name', 'operator', 'contact', 'address'];
  expect(check().map(({ key, line }) => [key, lines[(line ?? 0) - 1]?.split(':')[0]])).toEqual(waiting.map((key) => [key, key]));
  const filled = newSettings('kita-cho')
    .replace(/^name: .*/m, 'name: 北町コーディネーター研修')
    .replace(/^operator: .*/m, 'operator: 北町')
    .replace(/^contact: .*/m, 'contact: 高齢者支援課 03-1111-2222')
    .replace(/^address: .*/m, 'address: https://kenshu.kita-cho.lg.jp');
  writeFileSync(path('site.yaml'), filled);
  expect(check()).toEqual([]);
  expect(readFileSync(path('site.yaml'), 'utf8').replace(/^#.*/gm, '')).not.toContain('【');
});

test.each([
  ['2026年11月20日まで', '2026-11-20'],
  ['令和元年5月1日から令和8年4月1日', '2026-04-01'],
  ['2026/1/5 と 2026-01-04', '2026-01-05'],
  ['11月20日まで、2026年度', undefined],
])('the last day in %s is %s', (text, day) => {
  expect(lastDayIn(text)).toBe(day);
});
