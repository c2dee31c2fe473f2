import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderLoader } from '../host/stamp/kinds.ts';
import { PlaceList } from '../host/stamp/places.ts';
import { endMark, otherMark, plainMark, textMark, whenMark } from '../host/stamp/marks.ts';
import { placesFile } from '../host/stamp/stamp.ts';
import { hides, valuesOf } from '../host/stamp/values.ts';
import { readColours, readThemes } from '../styles/themes.ts';
import { createPace } from '../tables/pace.ts';
import { faultsOfColours } from './colour-part.ts';
import { zip } from '../tables/workbook.fixture.ts';
import { nameEdition } from './name-edition.ts';
import { most, readPlainEdition, type PlainEdition } from './plain-edition.ts';
import { adviceOn, blankReview, blankSettings, faultsOf, hostOf, type Settings } from './settings.ts';
import { readSettings, writeSettings } from './settings-file.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"/></svg>';
const stages = ['a', 'b', 'c'];
const settings: Settings = {
  siteId: 'kita-cho',
  name: ' 北町コーディネーター研修 ',
  operator: '北町 高齢者支援課',
  contact: '高齢者支援課 03-1111-2222',
  address: 'https://www.kita-cho.lg.jp/',
  base: '/training/',
  notice: '',
  logo: `data:image/svg+xml;base64,${btoa(svg)}`,
  logoAlt: '',
  accent: ' #0B5C6B',
  band: '',
  reviews: [{ role: '保健師', what: 'A01を読んだ', edition: '2026.11', date: '2026-12-10' }],
  hiddenStages: ['c'],
};

/** The plain edition in small. */
function plainFiles(): Record<string, Uint8Array> {
  const list = new PlaceList(
    valuesOf({ ...hostOf({ ...blankSettings, siteId: 'musubime', address: 'http://localhost' }, 'web'), name: 'むすびめ' }),
  );
  const stageC = `${whenMark(hides('c'))}${otherMark}<p>C</p>${endMark}`;
  const index = list.write(
    'index.html',
    `<title>${textMark('name').replaceAll('&', '&amp;')}</title>${plainMark('siteId')}<style>${plainMark('colours')}</style>${stageC}`,
  );
  return {
    'course.json': strToU8('{}'),
    'index.html': strToU8(index),
    '_astro/a.js': strToU8('a()'),
    [placesFile]: strToU8(JSON.stringify(list.list('2026.11', '2026-11-20'))),
  };
}
const readZip = (bytes: Uint8Array<ArrayBuffer>) => readPlainEdition(new Blob([bytes]), createPace());
const read = (files: Record<string, Uint8Array>) => readZip(zipSync(files, { level: 1 }));
const filesOf = (files: Record<string, Uint8Array>) => Object.entries(files).map(([name, body]) => ({ name, body }));
/** The plain folder edition in small. */
const { 'course.json': _course, ...ofBoth } = plainFiles();
const folderFiles: Record<string, Uint8Array> = { ...ofBoth, [folderLoader]: strToU8('loader') };
const places = (change: (list: Record<string, unknown>) => void) => {
  const files = plainFiles();
  const list = JSON.parse(strFromU8(files[placesFile] ?? new Uint8Array())) as Record<string, unknown>;
  change(list);
  return { ...files, [placesFile]: strToU8(JSON.stringify(list)) };
};

test('the plain edition is read, and comes back with the name in it and without the list of places', async () => {
  const plain = (await read(plainFiles())) as PlainEdition;
  expect(plain.places.edition).toBe('2026.11');
  const made = await nameEdition(plain, settings, createPace());
  const files = unzipSync(made);
  expect(Object.keys(files)).toEqual(['course.json', 'index.html', '_astro/a.js']);
  expect(strFromU8(files['index.html'] ?? new Uint8Array())).toMatch(
    /^<title>北町コーディネーター研修<\/title>kita-cho<style>@media screen[^<]*--action:#0b5c6b;[^<]*<\/style>$/,
  );
  const all = unzipSync(await nameEdition(plain, { ...settings, hiddenStages: [] }, createPace()));
  expect(strFromU8(all['index.html'] ?? new Uint8Array())).toMatch(/<\/style><p>C<\/p>$/);
  expect(made).toEqual(await nameEdition(plain, settings, createPace()));
});

test('the folder edition is known by what it begins with, asks for no address, and is written with those that other files of settings hold', async () => {
  const plain = (await read(folderFiles)) as PlainEdition;
  expect(plain.kind).toBe('folder');
  const withoutAddress = { ...settings, address: '', base: 'training' };
  expect(faultsOf(withoutAddress, 'folder', stages)).toEqual([]);
  expect(adviceOn(hostOf(withoutAddress, 'folder'), { name: 'むすびめ' }, '2026-12-20', '2026.11')).toEqual([]);
  const made = await nameEdition(plain, withoutAddress, createPace());
  expect(strFromU8(unzipSync(made)['index.html'] ?? new Uint8Array())).toMatch(
    /^<title>北町コーディネーター研修<\/title>kita-cho<style>@media screen/,
  );
  expect(made).toEqual(await nameEdition(plain, settings, createPace()));
});

test('a zip of another edition is taken for what it is', async () => {
  const files = places((list) => Object.assign(list, { edition: '2027.04', date: '2027-04-01' }));
  const plain = (await read(files)) as PlainEdition;
  expect(plain).toMatchObject({ kind: 'web', places: { edition: '2027.04', date: '2027-04-01' } });
});

describe('what is no plain edition is refused with the reason', () => {
  const { [placesFile]: _, ...named } = plainFiles();
  const { [placesFile]: __, ...namedFolder } = folderFiles;
  test.each([
    ['another zip', { 'a.txt': strToU8('a') }, { refused: 'foreign' }],
    ['a zip with nothing in it', {}, { refused: 'foreign' }],
    ['one that has a name', named, { refused: 'named' }],
    ['a folder edition that has a name', namedFolder, { refused: 'named' }],
    [
      'a folder that was packed again',
      Object.fromEntries(Object.entries(plainFiles()).map(([name, bytes]) => [`x/${name}`, bytes])),
      { refused: 'foreign' },
    ],
    ['a changed page', { ...plainFiles(), 'index.html': strToU8('<title>他</title>') }, { refused: 'changed', name: 'index.html' }],
    ['a page that is no text', { ...plainFiles(), 'index.html': Uint8Array.of(0xff) }, { refused: 'changed', name: 'index.html' }],
    ['a name that leads upwards', { ...plainFiles(), '../../evil.html': strToU8('a') }, { refused: 'unsafeName', name: '../../evil.html' }],
    ['a name from the root', { '/etc/passwd': strToU8('a') }, { refused: 'unsafeName', name: '/etc/passwd' }],
    ['a name with a drive', { 'C:\\a.html': strToU8('a') }, { refused: 'unsafeName', name: 'C:\\a.html' }],
    [
      'a file that unpacks to far more',
      { ...plainFiles(), 'big.bin': new Uint8Array(most.file + 1) },
      { refused: 'packedTooWell', name: 'big.bin' },
    ],
    [
      'too many files',
      Object.fromEntries(Array.from({ length: most.files + 1 }, (__, at) => [`a${String(at)}`, new Uint8Array()])),
      { refused: 'packedTooWell' },
    ],
    ['a format that has neither sums nor lines of the name', places((list) => (list['format'] = 2)), { refused: 'otherFormat' }],
    ['a later format', places((list) => (list['format'] = 4)), { refused: 'otherFormat' }],
    ['places that are no JSON', { ...plainFiles(), [placesFile]: strToU8('<script>') }, { refused: 'broken', name: placesFile }],
    [
      'places of a file that is not there',
      places((list) => (list['files'] = { 'no.html': [0, 0] })),
      { refused: 'changed', name: 'no.html' },
    ],
    ['places behind the end', places((list) => (list['files'] = { 'index.html': [9999, 0] })), { refused: 'changed', name: 'index.html' }],
    ['places before the beginning', places((list) => (list['files'] = { 'index.html': [-5, 0] })), { refused: 'broken', name: placesFile }],
    [
      'a value of every object',
      places((list) => (list['parts'] = [{ value: 'constructor' }, { value: '__proto__' }])),
      { refused: 'changed', name: 'index.html' },
    ],
    [
      'an encoding there is none of',
      places((list) => (list['parts'] = [{ value: 'name', as: 99 }])),
      { refused: 'broken', name: placesFile },
    ],
    ['a sum of texts', places((list) => (list['parts'] = [{ sum: [['hides_a', '3']] }])), { refused: 'broken', name: placesFile }],
    ['reviews of reviews', places((list) => (list['parts'] = [{ each: [{ each: ['a'] }] }])), { refused: 'broken', name: placesFile }],
    ['a day that is none', places((list) => (list['date'] = '<b>')), { refused: 'broken', name: placesFile }],
  ])('%s', async (__, files, refusal) => {
    expect(await read(files)).toMatchObject(refusal);
  });

  test('a file that is no zip', async () => {
    expect(await readZip(strToU8('%PDF-1.7'))).toEqual({ refused: 'noZip' });
    expect(await readZip(new Uint8Array())).toEqual({ refused: 'noZip' });
    expect(await readPlainEdition({ size: most.zip + 1 } as Blob, createPace())).toEqual({ refused: 'tooLarge' });
  });

  test('a zip that is cut anywhere, or has a wrong bit in a file that no place is in', async () => {
    const whole = zip(filesOf(plainFiles()).map((file) => ({ ...file, isStored: true })));
    for (let end = 40; end < whole.length; end += 50) expect(await readZip(whole.slice(0, end))).toHaveProperty('refused');
    const wrong = whole.slice();
    wrong[strFromU8(whole, true).indexOf('a()')] = 0x62;
    expect(await readZip(wrong)).toEqual({ refused: 'broken', name: '_astro/a.js' });
  });

  test('a zip with a password, before anything of it is unpacked', async () => {
    const files = filesOf(plainFiles());
    expect(await readZip(zip(files))).toHaveProperty('places');
    expect(await readZip(zip(files.map((file) => ({ ...file, said: { flags: 1 } }))))).toEqual({ refused: 'encrypted' });
  });

  test('a file that is more than it says, or says more than there may be, though it is little', async () => {
    const files = filesOf(plainFiles());
    const big = { name: 'big.bin', body: new Uint8Array(most.file + 1) };
    const other = { refused: 'broken', name: 'big.bin' };
    expect(await readZip(zip([...files, { ...big, said: { size: 1 } }]))).toEqual(other);
    expect(await readZip(zip([...files, { ...big, body: 'a', said: { size: 1000 } }]))).toEqual(other);
    const said = { size: most.file - 1 };
    const many = Array.from({ length: 9 }, (_, at) => ({ name: `a${String(at)}`, body: 'a', said }));
    expect(await readZip(zip([...files, ...many]))).toMatchObject({ refused: 'packedTooWell' });
    expect(await readZip(zip([...files, { ...big, said: { size: 0xffffffff } }]))).toMatchObject({ refused: 'packedTooWell' });
  });

  test('two files of one name', async () => {
    expect(await readZip(zip([...filesOf(plainFiles()), { name: 'index.html', body: 'a' }]))).toEqual({
      refused: 'unsafeName',
      name: 'index.html',
    });
  });
});

describe('settings', () => {
  test('blank ones say what is missing, filled ones nothing', () => {
    expect(faultsOf(blankSettings, 'web', stages).map(({ field }) => field)).toEqual(['name', 'operator', 'contact', 'siteId', 'address']);
    expect(faultsOf(settings, 'web', stages)).toEqual([]);
    expect(adviceOn(hostOf(settings, 'web'), { name: 'むすびめ' }, '2026-12-20', '2026.11')).toEqual([]);
  });

  test.each([
    ['name', 'あ'.repeat(61)],
    ['name', 'みなと\u202e市'],
    ['operator', '\ud800'],
    ['notice', '【ここに書く：お知らせ】'],
    ['siteId', 'Kita'],
    ['siteId', 'a'.repeat(41)],
    ['siteId', '"><script>'],
    ['address', 'javascript:alert(1)'],
    ['address', 'https://a.example/training/'],
    ['address', 'https://a.example"onload=x'],
    ['base', 'training'],
    ['base', '/../'],
    ['base', '/<b>/'],
  ] as const)('%s: %j cannot stand', (field, value) => {
    expect(faultsOf({ ...settings, [field]: value }, 'web', stages).map((fault) => fault.field)).toEqual([field]);
  });

  test('one stage at least is offered', () => {
    expect(faultsOf({ ...settings, hiddenStages: ['c', 'a', 'b'] }, 'web', stages)).toEqual([
      { field: 'hiddenStages', said: '段階を一つ以上出します。' },
    ]);
  });

  test('a review has no empty field and a day', () => {
    const fields = faultsOf({ ...settings, reviews: [blankReview] }, 'web', stages).map(({ field }) => field);
    expect(fields).toEqual(['role', 'what', 'edition', 'date'].map((key) => `reviews.0.${key}`));
  });

  test.each([
    ['accent', 'blue', '# と6桁の英数字'],
    ['accent', '#fc0', '# と6桁の英数字'],
    ['band', '</style><script>', '# と6桁の英数字'],
    ['accent', '#ffcc00', '4.5:1 に足りません。同じ色合いなら、#'],
  ] as const)('%s: %j cannot stand', (field, value, said) => {
    expect(faultsOfColours({ ...settings, [field]: value })).toEqual([{ field, said: expect.stringContaining(said) as string }]);
  });

  test('colours may be left out, or be any that can be read', () => {
    expect(faultsOfColours(blankSettings)).toEqual([]);
    expect(faultsOfColours(settings)).toEqual([]);
    expect(faultsOfColours({ ...settings, band: '#ffcc00' })).toEqual([]);
  });

  test('what host:check would say of them is said here, too', () => {
    const doubtful = {
      ...settings,
      name: 'むすびめ',
      contact: '高齢者支援課',
      address: 'http://localhost',
      notice: '申込みは2027年1月31日までです。',
      reviews: [...settings.reviews, { role: '保健師', what: 'A01を読んだ', edition: '2027.11', date: '2028-01-02' }],
    };
    const said = adviceOn(hostOf(doubtful, 'web'), { name: 'むすびめ' }, '2028-01-01', '2027.11');
    expect(said.map(({ field }) => field)).toEqual([
      'name',
      'contact',
      'address',
      'notice',
      'reviews.0.edition',
      'reviews.0.date',
      'reviews.1.date',
    ]);
    // In words of the form, which has no lines and no keys.
    for (const { said: words } of said) expect(words).not.toMatch(/行ごと|what/);
  });

  test('saved and loaded they are the same', () => {
    expect(readSettings(strToU8(writeSettings(settings)))).toEqual(settings);
  });

  test.each([
    ['no JSON', '<script>'],
    ['a list', '[]'],
    ['other JSON', '{"name":"x"}'],
    ['a field that is no text', writeSettings(settings).replace('"kita-cho"', '{"a":1}')],
    ['a logo from elsewhere', writeSettings({ ...settings, logo: 'https://a.example/logo.svg' })],
    ['a logo that runs', writeSettings({ ...settings, logo: `data:image/svg+xml;base64,${btoa('<svg onload="alert(1)"></svg>')}` })],
    ['a logo of another kind', writeSettings({ ...settings, logo: `data:text/html;base64,${btoa('<script>alert(1)</script>')}` })],
    ['stages that are none', writeSettings(settings).replace('"c"', '"<script>"')],
    ['reviews that are none', writeSettings(settings).replace(/"reviews": \[[^]*\]/, '"reviews": ["a"]')],
  ])('a file with %s is none', (_, text) => {
    expect(readSettings(strToU8(text))).toBeUndefined();
  });

  test('what a file knows of no field is left out', () => {
    const text = writeSettings(settings).replace('{', '{"__proto__":{"base":"/x/"},"colour":"red",');
    expect(readSettings(strToU8(text))).toEqual(settings);
  });
});

test('without colours of its own, what readers will see has those of the course', () => {
  const css = readFileSync(new URL('./naming.css', import.meta.url), 'utf8');
  for (const theme of ['light', 'dark'] as const) {
    const shown = readColours(css.slice(css.indexOf(`.naming-${theme} {`)));
    expect(Object.keys(shown)).toEqual(['link', 'action', 'on-action']);
    expect(readThemes()[theme]).toMatchObject(shown);
  }
});
