import { expect, test } from 'vitest';
import { rowsXml, workbookFiles, workbookOf, zip, type WorkbookXml } from '../tables/workbook.fixture.ts';
import { outcomeOfFile, type Outcome } from './odd-imports.fixture.ts';

type Expected = Outcome | { refused: string };
const one = (text: string): Outcome => ({ taken: [text] });
const h = ['相談の要約', '対応'];
const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
/** A workbook of one sheet with these rows under the headings. */
const sheet = (rows: readonly (readonly (string | number)[])[], after = '', more?: WorkbookXml) =>
  workbookOf({ rows: rowsXml([h, ...rows]), after }, more);
const merges = (...refs: string[]) => `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
const raw = (rows: string, more?: WorkbookXml) => workbookOf({ rows }, more);
const head = rowsXml([h]);
const plainFiles = workbookFiles([{ rows: rowsXml([h, ['夜', 'した']]) }]);
const changed = (name: string, change: (body: string) => string) =>
  zip(plainFiles.map((file) => (file.name === name ? { ...file, body: change(String(file.body)) } : file)));
const worksheet = 'xl/worksheets/sheet1.xml';

const workbooks: [name: string, content: Uint8Array<ArrayBuffer>, expected: Expected][] = [
  ['as it should be', zip(plainFiles), one('夜/した')],
  ['stored without packing', zip(plainFiles.map((file) => ({ ...file, isStored: true }))), one('夜/した')],
  [
    'with an absolute target',
    changed('xl/_rels/workbook.xml.rels', (body) => body.replace('Target="worksheets', 'Target="/xl/worksheets')),
    one('夜/した'),
  ],
  [
    'with a target through a parent',
    changed('xl/_rels/workbook.xml.rels', (body) => body.replace('Target="worksheets', 'Target="../xl/worksheets')),
    one('夜/した'),
  ],
  [
    'with a target outside of it',
    changed('xl/_rels/workbook.xml.rels', (body) => body.replace('Target="worksheets', 'Target="../../../etc/worksheets')),
    { refused: 'damaged' },
  ],
  ['with prefixes before all names', changed(worksheet, (body) => body.replace(/<(\/?)(?=[a-z])/gu, '<$1x:')), one('夜/した')],
  [
    'in the strict edition of the standard',
    changed('_rels/.rels', (body) =>
      body.replace('http://schemas.openxmlformats.org/officeDocument/2006', 'http://purl.oclc.org/ooxml/officeDocument'),
    ),
    one('夜/した'),
  ],
  ['without a list of types', zip(plainFiles.slice(1)), one('夜/した')],
  ['without relations', zip(plainFiles.filter(({ name }) => name !== '_rels/.rels')), { refused: 'no-table' }],
  ['without its workbook', zip(plainFiles.filter(({ name }) => name !== 'xl/workbook.xml')), { refused: 'damaged' }],
  ['without its worksheet', zip(plainFiles.filter(({ name }) => name !== worksheet)), { refused: 'damaged' }],
  ['without shared texts and styles', zip(plainFiles.filter(({ name }) => !/Strings|styles/u.test(name))), one('夜/した')],
  ['with no worksheet at all', workbookOf([]), { refused: 'empty' }],
  ['with an empty worksheet', raw(''), { refused: 'empty' }],
  ['with hidden worksheets only', workbookOf([{ rows: rowsXml([h, ['夜']]), state: 'hidden' }]), { refused: 'empty' }],
  [
    'with a chart as its first sheet',
    workbookOf([
      { name: '図', rows: '' },
      { name: '表', rows: rowsXml([h, ['夜', 'した']]) },
    ]),
    one('夜/した'),
  ],
  ['with two tables', workbookOf([{ rows: rowsXml([['対応'], ['a']]) }, { rows: rowsXml([h, ['夜', 'した']]) }]), one('夜/した')],
  [
    'with a wrong checksum',
    zip(plainFiles.map((file) => (file.name === worksheet ? { ...file, said: { crc: 1 } } : file))),
    { refused: 'damaged' },
  ],
  [
    'with an unknown packing',
    zip(plainFiles.map((file) => (file.name === worksheet ? { ...file, said: { method: 12 } } : file))),
    { refused: 'damaged' },
  ],
  [
    'with less in it than it says',
    zip(plainFiles.map((file) => (file.name === worksheet ? { ...file, said: { size: 9000 } } : file))),
    { refused: 'damaged' },
  ],
  [
    'that says it unpacks to 4 GB',
    zip(plainFiles.map((file) => (file.name === worksheet ? { ...file, said: { size: 0xfffffff0 } } : file))),
    { refused: 'unpacks-too-large' },
  ],
  [
    'that unpacks to more than it says',
    zip(plainFiles.map((file) => (file.name === worksheet ? { ...file, said: { size: 10 } } : file))),
    { refused: 'damaged' },
  ],
  ['with a picture of any size', zip([...plainFiles, { name: 'xl/media/a.png', body: 'x', said: { size: 0xfffffff0 } }]), one('夜/した')],
  ['cut at its end', zip(plainFiles).slice(0, -30), { refused: 'damaged' }],
  ['cut in the middle', zip(plainFiles).slice(0, 700), { refused: 'damaged' }],
  [
    'with a directory that lies about where it is',
    (() => {
      const bytes = zip(plainFiles);
      bytes.set([0xff, 0xff, 0xff, 0x7f], bytes.length - 6);
      return bytes;
    })(),
    { refused: 'damaged' },
  ],
  ['with text behind it', Uint8Array.from([...zip(plainFiles), ...new Uint8Array(100)]), one('夜/した')],
  ['with a password', zip(plainFiles.map((file) => ({ ...file, said: { flags: 1 } }))), { refused: 'password' }],
  ['that is no workbook', zip([{ name: 'a.txt', body: 'x' }]), { refused: 'no-table' }],
  ['that is a text document', zip([...plainFiles, { name: 'word/document.xml', body: '<x/>' }]), { refused: 'no-table' }],
  [
    'with an entity bomb',
    changed(worksheet, (body) => body.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet')),
    { refused: 'damaged' },
  ],
  [
    'with an entity from elsewhere',
    changed(worksheet, (body) => body.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet')),
    { refused: 'damaged' },
  ],
  ['with an unknown entity', sheet([['夜&hearts;']]), one('夜&hearts;')],
  ['with numbered entities', sheet([['&#x591C;&#22812;&amp;lt;']]), one('夜夜&lt;')],
  ['with an impossible character', sheet([['夜&#x110000;&#0;']]), one('夜')],
  ['with a comment in a text', sheet([[text('A2', '夜<!-- 隠 -->間')]]), one('夜間')],
  ['with CDATA', sheet([[text('A2', '<![CDATA[<b>夜</b>]]>')]]), one('<b>夜</b>')],
  ['with XML that ends too early', changed(worksheet, (body) => body.slice(0, -40)), { refused: 'damaged' }],
  ['with broken XML', changed(worksheet, (body) => body.replace('<sheetData>', '<<<<sheetData>')), { refused: 'damaged' }],
  [
    'with elements that cross',
    changed(worksheet, (body) => body.replace('</sheetData></worksheet>', '</worksheet></sheetData>')),
    { refused: 'damaged' },
  ],
  [
    'with bytes that are no UTF-8',
    zip(plainFiles.map((file) => (file.name === worksheet ? { ...file, body: Buffer.from(String(file.body), 'latin1') } : file))),
    { refused: 'damaged' },
  ],
  [
    'with tags of a megabyte',
    changed(worksheet, (body) => body.replace('<sheetData>', `<sheetData a="${'x'.repeat(1_000_000)}">`)),
    { refused: 'damaged' },
  ],
  [
    'with 5,000 nested elements',
    changed(worksheet, (body) => body.replace('<sheetData>', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}<sheetData>`)),
    one('夜/した'),
  ],
  [
    'with shared texts and readings',
    sheet([['<c r="A2" t="s"><v>0</v></c>']], '', { texts: '<si><t>夜</t><rPh sb="0" eb="1"><t>ヨル</t></rPh></si>' }),
    one('夜'),
  ],
  [
    'with readings inside of a cell',
    sheet([['<c r="A2" t="inlineStr"><is><t>夜</t><rPh sb="0" eb="1"><t>ヨル</t></rPh></is></c>']]),
    one('夜'),
  ],
  [
    'with a text in several letterings',
    sheet([['<c r="A2" t="s"><v>0</v></c>']], '', {
      texts: '<si><r><t>夜の</t></r><r><rPr><b/></rPr><t xml:space="preserve">電話</t></r></si>',
    }),
    one('夜の電話'),
  ],
  ['with a shared text that is not there', sheet([['<c r="A2" t="s"><v>7</v></c>']]), { refused: 'damaged' }],
  ['with a shared text numbered by a word', sheet([['<c r="A2" t="s"><v>length</v></c>']]), { refused: 'damaged' }],
  ['with escapes of Excel', sheet([['夜_x000D__x000A_昼_x005F_x0041_']]), one('夜　昼_x0041_')],
  ['with an error', sheet([['夜', '<c r="B2" t="e"><v>#N/A</v></c>']]), { taken: ['夜'], problems: 1 }],
  ['with an error of a new kind', sheet([['夜', '<c r="B2" t="e"><v>#PYTHON!</v></c>']]), { taken: ['夜'], problems: 1 }],
  ['with a formula and its result', sheet([['<c r="A2" t="str"><f>"夜"&amp;"間"</f><v>夜間</v></c>']]), one('夜間')],
  ['with a formula without its result', sheet([['<c r="A2"><f>B2</f></c>', 'した']]), { taken: ['した'], problems: 1 }],
  ['with a formula that calls elsewhere', sheet([['<c r="A2" t="str"><f>WEBSERVICE("http://x")</f><v>夜</v></c>']]), one('夜')],
  ['with yes and no', sheet([['<c r="A2" t="b"><v>1</v></c>', '<c r="B2" t="b"><v>0</v></c>']]), one('1/0')],
  ['with a day as ISO', sheet([['<c r="A2" t="d"><v>2026-11-20T00:00:00</v></c>']]), one('2026-11-20')],
  ['with a number that is none', sheet([['<c r="A2"><v>1e999</v></c>']]), one('1e999')],
  ['with a very small number', sheet([[1e-7]]), one('1e-7')],
  ['with a number of 16 digits', sheet([[1234567890123456]]), one('1234567890123460')],
  ['with a negative time', sheet([['<c r="A2" s="1"><v>-5</v></c>']], '', { formats: [14] }), one('-5')],
  [
    'with the 29th of February 1900',
    sheet([['<c r="A2" s="1"><v>59</v></c>', '<c r="B2" s="1"><v>61</v></c>']], '', { formats: [14] }),
    one('1900-02-28/1900-03-01'),
  ],
  ['with hours beyond a day', sheet([['<c r="A2" s="1"><v>1.5</v></c>']], '', { formats: ['[h]:mm'] }), one('36:00')],
  ['with a style that is not there', sheet([['<c r="A2" s="99"><v>5</v></c>']]), one('5')],
  [
    'with a colour and a unit in its format',
    sheet([['<c r="A2" s="1"><v>5</v></c>']], '', { formats: ['[Red]0&quot;days&quot;;[Blue]-0'] }),
    one('5'),
  ],
  ['with a scientific format', sheet([['<c r="A2" s="1"><v>12000</v></c>']], '', { formats: ['0.00E+00'] }), one('12000')],
  [
    'with rows out of order',
    raw(`${head}<row r="3">${text('A3', '夜')}</row><row r="2">${text('A2', '昼')}</row>`),
    { refused: 'damaged' },
  ],
  ['with the same cell twice', raw(`${head}<row r="2">${text('A2', '夜')}${text('A2', '昼')}</row>`), { refused: 'damaged' }],
  ['with a row numbered by a word', raw(`${head}<row r="x">${text('A2', '夜')}</row>`), { refused: 'damaged' }],
  [
    'without numbers of rows and cells',
    raw('<row><c t="inlineStr"><is><t>相談の要約</t></is></c></row><row><c t="inlineStr"><is><t>夜</t></is></c></row>'),
    one('夜'),
  ],
  ['with its last row far below', raw(`${head}<row r="1048576">${text('A1048576', '夜')}</row>`), one('夜')],
  ['with a cell far to the right', raw(`${head}<row r="2">${text('XFD2', '夜')}</row>`), { refused: 'too-many-columns' }],
  ['with empty cells far to the right', raw(`${head}<row r="2">${text('A2', '夜')}<c r="XFD2" s="1"/></row>`), one('夜')],
  ['with 2,101 rows', raw(rowsXml([h, ...Array.from({ length: 2101 }, () => ['夜'])])), { refused: 'too-many-rows' }],
  [
    'with 100,000 empty rows',
    raw(
      `${head}${Array.from({ length: 100_000 }, (_, at) => `<row r="${String(at + 2)}"><c r="A${String(at + 2)}" s="1"/></row>`).join('')}`,
    ),
    { refused: 'no-rows' },
  ],
  ['with a cell of 200,000 letters', sheet([['夜'.repeat(200_000), 'した']]), { taken: ['した'], problems: 1 }],
  [
    'with a shared text of 200,000 letters',
    sheet([['<c r="A2" t="s"><v>0</v></c>', 'した']], '', { texts: `<si><t>${'夜'.repeat(200_000)}</t></si>` }),
    { taken: ['した'], problems: 1 },
  ],
  ['with hidden rows', workbookOf({ rows: rowsXml([h, ['夜'], ['昼']], ['', '', ' hidden="1"']) }), { taken: ['夜'], left: ['hidden'] }],
  [
    'with hidden columns',
    changed(worksheet, (body) => body.replace('<sheetData>', '<cols><col min="1" max="1" hidden="1"/></cols><sheetData>')),
    one('夜/した'),
  ],
  [
    'with a merge over rows',
    sheet(
      [
        ['夜', 'した'],
        ['', '尋ねた'],
      ],
      merges('A2:A3'),
    ),
    { taken: ['夜/した', '夜/尋ねた'] },
  ],
  ['with a merge over columns', sheet([['夜', '']], merges('A2:B2')), { taken: [], left: ['band'] }],
  ['with a merge over everything', sheet([['夜', '']], merges('A1:XFD1048576')), { taken: [], left: ['band'] }],
  ['with a merge that ends before it begins', sheet([['夜', 'した']], merges('B3:A2')), one('夜/した')],
  ['with a merge that is no range', sheet([['夜', 'した']], merges('x', '', 'A2')), one('夜/した')],
  ['with 30,000 merges', sheet([['夜', 'した']], merges(...Array.from({ length: 30_000 }, () => 'A2:A3'))), { refused: 'too-many-cells' }],
  [
    'with a total',
    sheet([
      ['夜', 'した'],
      ['合計', 1],
    ]),
    { taken: ['夜/した'], left: ['total'] },
  ],
  ['with a total below a gap', sheet([['夜', 'した'], [], ['', '合計']]), { taken: ['夜/した'], left: ['total'] }],
  ['with a script', sheet([['&lt;script&gt;alert(1)&lt;/script&gt;']]), one('<script>alert(1)</script>')],
  ['with macros', zip([...plainFiles, { name: 'xl/vbaProject.bin', body: 'x' }]), one('夜/した')],
  ['with names of objects', sheet([['__proto__', 'constructor']]), one('__proto__/constructor')],
  ['with a sheet named like a path', workbookOf([{ name: '../../x', rows: rowsXml([h, ['夜']]) }]), one('夜')],
  [
    'with another case of its letters in references',
    raw(`${head}<row r="2"><c r="a2" t="inlineStr"><is><t>夜</t></is></c></row>`),
    one('夜'),
  ],
];

test.each(workbooks)('a workbook %s is taken or refused with a reason', async (_, content, expected) => {
  expect(await outcomeOfFile(content)).toEqual(expected);
});
