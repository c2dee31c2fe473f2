import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { ContentError } from '../authoring/problems.ts';
import { loadHost } from './host.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'musubime-host-'));
  cpSync('hosts/example', join(root, 'hosts/example'), { recursive: true });
});

const path = (name: string) => join(root, 'hosts/example', name);

/** Writes one setting over what the example host has, or adds it. */
function set(key: string, value: string) {
  const before = readFileSync(path('site.yaml'), 'utf8');
  const line = new RegExp(`^${key}: .*$`, 'm');
  const written = `${key}: ${value}`;
  writeFileSync(path('site.yaml'), line.test(before) ? before.replace(line, () => written) : `${before}${written}\n`);
}

/** What stops the build. */
function problems() {
  try {
    loadHost(root, 'example');
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

const hidden = '目に見えない制御の文字を取り';
const folder = 'フォルダーは付けず、base に書きます';
const base = '置く場所を / で始めて / で終わる形で書きます。';
const file = 'SVG か PNG のファイル名を、フォルダーを付けずに書きます';

test.each([
  ['siteId', 'Minato', '小文字の英数字'],
  ['siteId', 'みなと', '小文字の英数字'],
  ['siteId', '12', '小文字の英数字'],
  ['siteId', '"../x"', '小文字の英数字'],
  ['siteId', '"a:b"', '小文字の英数字'],
  ['siteId', '"<b>"', '小文字の英数字'],
  ['siteId', '', '小文字の英数字'],
  ['siteId', `"${'a'.repeat(41)}"`, '40字以内'],
  ['name', '""', 'サイトの名前を書きます。'],
  ['name', '"   "', 'サイトの名前を書きます。'],
  ['name', '2026', 'サイトの名前を書きます。'],
  ['name', '[みなと市, 研修]', 'サイトの名前を書きます。'],
  ['name', `"${'長'.repeat(61)}"`, '60字以内で書きます。'],
  ['name', '"みなと市\\n研修"', hidden],
  ['name', '"みなと市\\u202e研修"', hidden],
  ['name', '"みなと市\\u200b研修"', hidden],
  ['name', '"みなと市\\0研修"', hidden],
  ['operator', 'null', '運営者の名前を書きます。'],
  ['operator', '"\\u2066市"', hidden],
  ['contact', '{ tel: 03 }', '問い合わせ先を1行で書きます。'],
  ['contact', '"電話\\r\\n03"', hidden],
  ['contact', `"${'0'.repeat(201)}"`, '200字以内で書きます。'],
  ['notice', '""', 'お知らせを1文で書くか、この行を消します。'],
  ['notice', 'true', 'お知らせを1文で書くか、この行を消します。'],
  ['notice', `"${'長'.repeat(301)}"`, '300字以内で書きます。'],
  ['address', 'https://kenshu.minato.example/training/', folder],
  ['address', 'https://kenshu.minato.example/?a=1', folder],
  ['address', 'https://kenshu.minato.example?a=1', folder],
  ['address', 'https://kenshu.minato.example/#a', folder],
  ['address', 'https://user:secret@kenshu.minato.example', folder],
  ['address', 'ftp://kenshu.minato.example', folder],
  ['address', 'javascript:alert(1)', folder],
  ['address', '//kenshu.minato.example', folder],
  ['address', '"https://kenshu minato.example"', folder],
  ['address', '"https://[kenshu"', folder],
  ['address', '"https://a.example\\\\@b.example"', folder],
  ['address', 'https://', folder],
  ['base', '/a/../b/', base],
  ['base', '/./', base],
  ['base', '/../', base],
  ['base', '//a.example/', base],
  ['base', '/研修/', base],
  ['base', '"/a b/"', base],
  ['base', '"/a?b/"', base],
  ['base', '"/<script>/"', base],
  ['base', '/%2e%2e/', base],
  ['base', 'https://a.example/', base],
  ['base', '/training', base],
  ['logo', '{ file: ../default/site.yaml, alt: 市 }', file],
  ['logo', '{ file: /etc/passwd, alt: 市 }', file],
  ['logo', '{ file: sub/logo.svg, alt: 市 }', file],
  ['logo', '{ file: "https://a.example/logo.svg", alt: 市 }', file],
  ['logo', '{ file: logo.gif, alt: 市 }', file],
  ['logo', '{ file: logo.svg }', '60字以内の1行で'],
  ['logo', '{ file: logo.svg, alt: "a\\nb" }', hidden],
  ['logo', 'logo.svg', 'logo は { file: logo.svg, alt: みなと市 } の形で'],
  ['logo', '{ file: logo.svg, alt: 市, width: 40 }', '綴りを確かめる'],
  ['reviews', '済み', 'reviews は - { role: 市の保健師'],
  ['reviews', '[{ what: A01, edition: "2026.11", date: "2026-12-10" }]', '確かめた人の立場を書きます。名前は要りません。'],
  ['reviews', '[{ role: 保健師, edition: "2026.11", date: "2026-12-10" }]', '何を確かめたかを書きます。'],
  ['reviews', '[{ role: 保健師, what: A01, date: "2026-12-10" }]', '確かめた版を書きます。'],
  ['reviews', '[{ role: 保健師, what: A01, edition: 2026.11, date: "2026-12-10" }]', '確かめた版を書きます。'],
  ['reviews', '[{ role: 保健師, what: A01, edition: "2026.11" }]', '日付を 2026-11-20 の形で'],
  ['reviews', '[{ role: 保健師, what: A01, edition: "2026.11", date: "2026-02-30" }]', '暦にある日付を'],
  ['reviews', '[{ role: 保健師, what: "A01\\u202e", edition: "2026.11", date: "2026-12-10" }]', hidden],
  ['reviews', '[{ role: 保健師, what: A01, edition: "2026.11", date: "2026-12-10", name: 山田 }]', '綴りを確かめる'],
  ['logo', '{ file: none.png, alt: 市 }', 'ファイルを置くか、logo の行を消します'],
  ['colours', 'red', "colours は { accent: '#0b5c6b', band: '#0b3c49' } の形で"],
  ['colours', '{ accent: "#ffcc00" }', '明るさの比が 1.33:1 で、4.5:1 に足りません。同じ色合いなら、#'],
  ['colours', '{ accent: "#0b5c6b;" }', '引用符で囲んで書きます'],
  ['colours', '{ accent: 123456 }', '引用符で囲んで書きます'],
  ['colours', '{ band: "</style><script>" }', '引用符で囲んで書きます'],
  ['colours', '{ band: ~ }', '引用符で囲んで書きます'],
  ['colours', '{ text: "#0b5c6b" }', '綴りを確かめる'],
  ['colour', 'red', '綴りを確かめる'],
  ['__proto__', '{ name: x }', '綴りを確かめる'],
  ['name', '!!js/function "alert(1)"', '! で始まる文は引用符で囲みます'],
  ['name', '*market', '* で始まる文は引用符で囲みます'],
  ['name', '@市', '引用符で囲みます'],
])('B, D: %s: %s is refused at its line, with what to write', (key, value, instead) => {
  set(key, value);
  const line =
    readFileSync(path('site.yaml'), 'utf8')
      .split('\n')
      .findIndex((text) => text.startsWith(`${key}:`)) + 1;
  const [first, ...more] = problems();
  expect(first).toMatchObject({ file: 'hosts/example/site.yaml', line });
  expect(first?.instead).toContain(instead);
  expect(more, 'one slip, one sentence').toEqual([]);
});

test.each([
  ['name', '"市 <研修> & \\"医療\\""', '市 <研修> & "医療"'],
  ['name', '"</title><script>alert(1)</script>"', '</title><script>alert(1)</script>'],
  ['name', '"看取りを支える 𠮟る 👪"', '看取りを支える 𠮟る 👪'],
  ['operator', '"{{constructor}} ${1}"', '{{constructor}} ${1}'],
  ['notice', '"<b onclick=alert(1)>お知らせ</b>"', '<b onclick=alert(1)>お知らせ</b>'],
  ['address', 'https://みなと.example', 'https://みなと.example'],
  ['address', 'http://localhost:8080/', 'http://localhost:8080/'],
  ['base', '/a-b/c.d_e/', '/a-b/c.d_e/'],
])('C: %s: %s is text like any other, and kept as it is', (key, value, kept) => {
  set(key, value);
  expect(loadHost(root, 'example')).toHaveProperty(key, kept);
});

const svg = (inside: string, head = '') => `${head}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">\n${inside}\n</svg>`;

test.each([
  ['a script', svg('<script>alert(1)</script>'), 2, '図形ではないもの（<script）'],
  ['a script in capitals and a namespace', svg('<svg:SCRIPT>alert(1)</svg:SCRIPT>'), 2, '図形ではないもの'],
  ['a handler', svg('<circle r="1"\n onload="alert(1)"/>'), 3, '図形ではないもの（onload=）'],
  ['a link that runs', svg('<a href="javascript:alert(1)"><circle r="1"/></a>'), 2, '図形ではないもの'],
  ['a picture from elsewhere', svg('<image xlink:href="https://example.jp/a.png"/>'), 2, '図形ではないもの'],
  ['HTML inside', svg('<foreignObject><p>あ</p></foreignObject>'), 2, '図形ではないもの（<foreignObject）'],
  ['entities', svg('', '<!DOCTYPE svg [<!ENTITY a "b">]>'), 1, '図形ではないもの'],
  ['a style sheet from elsewhere', svg('<style>@import "https://example.jp/a.css";</style>'), 2, '図形ではないもの'],
  ['an address in a style', svg('<rect style="fill:url(https://example.jp/a)"/>'), 2, '図形ではないもの'],
  ['no picture', 'ロゴ', undefined, 'SVG の画像ではありません。'],
  ['a page', '<!doctype html><p>ロゴ</p>', undefined, 'SVG の画像ではありません。'],
])('C: a logo with %s is refused with its file', (_, text, line, reason) => {
  writeFileSync(path('logo.svg'), text);
  const [first, ...more] = problems();
  expect(more).toEqual([]);
  expect(first).toMatchObject({ file: 'hosts/example/logo.svg', ...(line !== undefined && { line }) });
  expect(first?.reason).toContain(reason);
  expect(first?.instead).toMatch(/書き出し直す/);
});

test('C: a picture that refers to its own parts is a logo', () => {
  writeFileSync(
    path('logo.svg'),
    svg('<defs><path id="a" d=""/></defs><use href="#a" fill="url(#b)"/><style>.c{fill:red}</style>', '<?xml version="1.0"?>\n'),
  );
  expect(loadHost(root, 'example').logoSource).toMatch(/^data:image\/svg\+xml;base64,/);
});

test('C: a logo that is too large, of another kind than its name, or in another encoding is refused', () => {
  writeFileSync(path('logo.svg'), svg('<path d="M0 0"/>'.repeat(4000)));
  expect(problems()[0]?.reason).toContain('大きすぎます');
  writeFileSync(path('logo.svg'), Buffer.from(svg('<title>市</title>'), 'utf16le'));
  expect(problems()[0]?.reason).toContain('UTF-16');
  writeFileSync(path('logo.png'), svg(''));
  set('logo', '{ file: logo.png, alt: 市 }');
  expect(problems()[0]?.reason).toBe('PNG の画像ではありません。');
});

test('D: settings saved as Shift_JIS are told so in one sentence', () => {
  writeFileSync(path('site.yaml'), Buffer.from('6e616d653a2082dd82c882c68e730d0a', 'hex'));
  expect(problems()).toEqual([
    expect.objectContaining({ file: 'hosts/example/site.yaml', reason: expect.stringContaining('Shift_JIS') as string }),
  ]);
});

test.each(['', '.', '..', 'Minato', 'minato/', '../minato', 'minato\0', 'minato site', 'みなと'])(
  'B: HOST=%j is no name of a host',
  (name) => {
    expect(() => loadHost(root, name)).toThrow('は導入先の名前に使えません。');
  },
);

test('B: a link that leads out of the folder is no logo', () => {
  symlinkSync('/etc/hostname', path('out.png'));
  set('logo', '{ file: out.png, alt: 市 }');
  expect(problems()[0]?.reason).toBe('PNG の画像ではありません。');
});
