import { expect, test } from 'vitest';
import { outcomeOfFile, outcomeOfPaste, type Outcome } from './odd-imports.fixture.ts';
import { encodeShiftJis } from './shift-jis.ts';

type Expected = Outcome | { refused: string };
const one = (text: string): Outcome => ({ taken: [text] });
const h = '相談の要約';

/** Texts as people paste them, and as somebody might who means harm. */
const pasted: [name: string, text: string, expected: Expected][] = [
  ['nothing', '', { refused: 'empty' }],
  ['spaces', ' \n\t\n　\n', { refused: 'empty' }],
  ['a sentence', '夜の電話がつながらない', { refused: 'no-headings' }],
  ['headings alone', `${h}\t対応`, { refused: 'no-rows' }],
  ['headings with empty rows', `${h}\t対応\n\t\n\t\n`, { refused: 'no-rows' }],
  ['rows without headings', '2026/11/20\t夜\n2026/11/21\t昼', { refused: 'no-headings' }],
  ['headings after forty rows of text', `${'前書き\n'.repeat(40)}${h}\n夜`, { refused: 'no-headings' }],
  ['a comma in one column', `${h}\n1,200件, まで`, one('1,200件, まで')],
  ['a tab in one column in quotes', `${h}\n"左\t右"`, one('左\t右')],
  ['a tab without a heading for it', `${h}\n左\t右`, one('左\t右')],
  ['a quote in the middle', `${h}\n「"夜"」の電話`, one('「"夜"」の電話')],
  ['a quote that never ends', `${h}\n"夜\n昼`, { taken: ['"夜', '昼'] }],
  ['doubled quotes', `${h}\n"夜の""電話"""`, one('夜の"電話"')],
  ['text after a closing quote', `${h}\n"夜"の電話`, one('夜の電話')],
  ['a break in a field of one line', `${h}\n"夜\n昼"`, one('夜　昼')],
  ['a carriage return alone', `${h}\r夜\r昼`, { taken: ['夜', '昼'] }],
  ['mixed line ends', `${h}\r\n夜\n昼\r朝`, { taken: ['夜', '昼', '朝'] }],
  ['a vertical tab and other controls', `${h}\n夜\u000b\u0007昼\u001b[31m`, one('夜昼[31m')],
  ['half of a surrogate pair', `${h}\n夜\ud800昼`, one('夜昼')],
  ['a zero', `${h}\n夜\0昼`, one('夜昼')],
  ['a mark of direction', `${h}\n夜\u202e昼`, one('夜\u202e昼')],
  ['an emoji of several parts', `${h}\n👨‍👩‍👧の相談`, one('👨‍👩‍👧の相談')],
  ['a variation of a kanji', `${h}\n葛\u{e0100}飾`, one('葛\u{e0100}飾')],
  ['a script', `${h}\n<script>alert(1)</script>`, one('<script>alert(1)</script>')],
  ['an image with a handler', `${h}\n<img src=x onerror=alert(1)>`, one('<img src=x onerror=alert(1)>')],
  ['a formula', `${h}\n=HYPERLINK("http://x","y")`, one('=HYPERLINK("http://x","y")')],
  ['a formula made harmless', `${h}\n'=1+1`, one('=1+1')],
  ['a formula made harmless twice', `${h}\n''=1+1`, one("'=1+1")],
  ['an apostrophe that protects nothing', `${h}\n'夜`, one("'夜")],
  ['names of objects as headings', `__proto__\tconstructor\t${h}\n1\t2\t夜`, one('夜')],
  ['names of objects as values', `${h}\n__proto__\nconstructor`, { taken: ['__proto__', 'constructor'] }],
  ['a path as a heading', `../../etc\t${h}\nx\t夜`, one('夜')],
  ['the same heading twice', `${h}\t${h}\n夜\t昼`, one('夜')],
  ['a heading in full width with spaces', ' 相談 の 要約 \n夜', one('夜')],
  ['a heading by id', 'summary\n夜', one('夜')],
  ['a heading of our export that is made', `No.\tID\t${h}\n1\tabc\t夜`, one('夜')],
  ['an unknown choice', `${h}\t場面\n夜\t月面`, { taken: ['夜'], problems: 1 }],
  ['several choices', 'つないだ先\n病院、訪問看護', one('hospital,visiting-nurse')],
  ['a choice that is none', 'つないだ先\n病院、月', { taken: [], problems: 2 }],
  ['a day that is none', `受付日\t${h}\n2026/2/30\t夜`, { taken: ['夜'], problems: 1 }],
  ['a year of six digits', `受付日\t${h}\n202611-01-01\t夜`, { taken: ['夜'], problems: 1 }],
  ['a day without a year', `受付日\t${h}\n11/20\t夜`, { taken: ['夜'], problems: 1 }],
  ['days of three calendars', '受付日\nR8.11.20\n令和8年11月21日\n2026-11-22', { taken: ['2026-11-20', '2026-11-21', '2026-11-22'] }],
  ['a total', `${h}\t対応\n夜\tした\n合計\t1`, { taken: ['夜/した'], left: ['total'] }],
  ['a total in Latin letters', `${h}\t対応\n夜\tした\nＴＯＴＡＬ\t1`, { taken: ['夜/した'], left: ['total'] }],
  ['an average', `${h}\t対応\n夜\tした\n平均\t1`, { taken: ['夜/した'], left: ['total'] }],
  ['nothing but totals', `${h}\t対応\n合計\t1`, { taken: [], left: ['total'] }],
  ['headings repeated', `${h}\t対応\n夜\tした\n${h}\t対応\n昼\tした`, { taken: ['夜/した', '昼/した'], left: ['heading'] }],
  ['an error', `${h}\t対応\n#N/A\tした`, { taken: ['した'], problems: 1 }],
  ['nothing but errors', `${h}\n#REF!\n#DIV/0!`, { taken: [], problems: 2 }],
  ['too narrow a column', `受付日\t${h}\n#######\t夜`, { taken: ['夜'], problems: 1 }],
  ['one sharp', `${h}\n#1の相談`, one('#1の相談')],
  ['the same row twice', `${h}\n夜\n夜`, { taken: ['夜', '夜'] }],
  ['200,000 rows', `${h}\n${'夜\n'.repeat(200_000)}`, { refused: 'too-many-rows' }],
  ['200,000 columns', `${`${h},`.repeat(200_000)}\n`, { refused: 'no-headings' }],
  ['a million line ends', '\n'.repeat(1_000_000), { refused: 'empty' }],
  ['5 million line ends', '\n'.repeat(5_000_000), { refused: 'too-many-rows' }],
  ['a million quotes', '"'.repeat(1_000_001), { refused: 'no-headings' }],
  ['a million quotes under a heading', `${h}\n${'"'.repeat(1_000_000)}`, { taken: [], problems: 1 }],
  ['a cell of a million letters', `${h}\n${'夜'.repeat(1_000_000)}`, { taken: [], problems: 1 }],
  ['a cell of 100,000 letters', `${h}\n${'夜'.repeat(100_000)}`, one('夜'.repeat(100_000))],
  ['a heading of a million letters', `${'夜'.repeat(1_000_000)}\t${h}\nx\t夜`, one('夜')],
  [
    'letters for catastrophic patterns',
    `${h}\t受付日\n${'＝'.repeat(50_000)}\t${'1/'.repeat(20_000)}`,
    { taken: ['＝'.repeat(50_000)], problems: 1 },
  ],
];

test.each(pasted)('a paste of %s is taken or refused with a reason', async (_, text, expected) => {
  expect(await outcomeOfPaste(text)).toEqual(expected);
});

const csv = (text: string) => encodeShiftJis(text);
const utf16 = (text: string) =>
  Uint8Array.from(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((code) => [code & 255, code >> 8]));

/** Text files, as systems write them. */
const files: [name: string, content: Uint8Array<ArrayBuffer> | string, expected: Expected][] = [
  ['an empty one', '', { refused: 'empty' }],
  ['a mark alone', '\uFEFF', { refused: 'empty' }],
  ['a mark twice', `\uFEFF\uFEFF${h}\n夜`, one('夜')],
  ['Shift_JIS with signs of Windows', csv(`${h},対応\r\n髙﨑①㈱～－∥￠,した\r\n`), one('髙﨑①㈱～－∥￠/した')],
  ['half-width kana', csv(`${h},対応\r\nﾔｶﾝﾉﾃﾞﾝﾜ,ｼﾀ\r\n`), one('ﾔｶﾝﾉﾃﾞﾝﾜ/ｼﾀ')],
  ['UTF-16 with tabs', utf16(`\uFEFF${h}\t対応\r\n夜\tした\r\n`), one('夜/した')],
  ['UTF-16 with commas and no mark', utf16(`${h},対応\r\n夜,した\r\n`), one('夜/した')],
  ['broken UTF-8', new TextEncoder().encode(`${h},対応\r\n夜の電話,した`).subarray(0, 39), { refused: 'broken-utf-8' }],
  [
    'a byte of another encoding in UTF-8',
    Uint8Array.from([...new TextEncoder().encode(`${h},対応\r\n夜`), 0xff, 0x0a]),
    { refused: 'broken-utf-8' },
  ],
  ['random bytes', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256), { refused: 'encoding' }],
  ['zeros', new Uint8Array(5000), { refused: 'encoding' }],
  ['sep=, in front', `sep=,\r\n${h},対応\r\n夜,した`, one('夜/した')],
  ['semicolons', `${h};対応\r\n夜;した`, one('夜/した')],
  ['semicolons, and commas in a sentence', `${h};対応\r\n夜、1,200件, まで;した`, one('夜、1,200件, まで/した')],
  ['semicolons and the line by which Excel knows of them', `sep=;\r\n${h};対応\r\n夜;した`, one('夜/した')],
  ['semicolons in quotes', `${h};対応\r\n"夜;昼";した`, one('夜;昼/した')],
  ['a semicolon too many', `${h};対応\r\n夜;昼;した\r\n朝;した`, { taken: ['朝/した'], left: ['split'] }],
  ['a semicolon in one column', `${h}\r\n夜;した`, one('夜;した')],
  ['semicolons in a table that commas cut', `${h},対応\r\n夜;昼,した`, one('夜;昼/した')],
  ['semicolons beside commas that cut more headings', `${h},対応;${h},対応\r\n夜,した`, { taken: ['夜'], problems: 1 }],
  ['commas at all ends', `${h},対応,,,\r\n夜,した,,,\r\n`, one('夜/した')],
  ['ten thousand empty rows', `${h},対応\r\n${',\r\n'.repeat(10_000)}夜,した\r\n`, one('夜/した')],
  ['a comma in a text without quotes', `${h},対応\r\n夜、1,200件,した\r\n昼,した`, { taken: ['昼/した'], left: ['split'] }],
  [
    'a break in a text without quotes',
    `受付日,${h},対応\r\n2026/11/20,夜の\r\n電話,した\r\n`,
    { taken: ['2026-11-20/夜の', 'した'], problems: 3 },
  ],
  ['quotes around everything', `"${h}","対応"\r\n"夜","した"\r\n`, one('夜/した')],
  ['spaces before quotes', `${h}, 対応\r\n夜, した`, one('夜/した')],
  ['a title, a date and an empty row', `相談の一覧,\r\n2026年11月,\r\n\r\n${h},対応\r\n夜,した`, one('夜/した')],
  ['one column of commas in quotes', `${h}\r\n"1,200件"\r\n`, one('1,200件')],
  ['JSON', '{"kind":"backup","records":{}}', { refused: 'no-headings' }],
  ['a page', `<html><body>${h}</body></html>`, { refused: 'html' }],
  ['a table of a page', `<table><tr><td>${h}</td></tr></table>`, { refused: 'html' }],
  ['a text that speaks of a page', `${h}\n<html>の見方`, one('<html>の見方')],
  ['XML of Excel 2003', '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', { refused: 'excel-xml' }],
  ['a calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', { refused: 'no-headings' }],
  ['more than 5 MB', `${h}\n${'x'.repeat(5_000_000)}`, { refused: 'too-large' }],
  ['2,001 rows', `${h}\n${'夜\n'.repeat(2001)}`, { refused: 'too-many-rows' }],
  ['301 columns', `${h}${',x'.repeat(300)}\n夜${',y'.repeat(300)}`, { refused: 'no-headings' }],
];

test.each(files)('a text file with %s is taken or refused with a reason', async (_, content, expected) => {
  expect(await outcomeOfFile(content)).toEqual(expected);
});
