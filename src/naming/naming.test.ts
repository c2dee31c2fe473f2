import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PlaceList } from '../host/stamp/places.ts';
import { endMark, otherMark, plainMark, textMark, whenMark } from '../host/stamp/marks.ts';
import { placesFile } from '../host/stamp/stamp.ts';
import { hides, valuesOf } from '../host/stamp/values.ts';
import { createPace } from '../tables/pace.ts';
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
  reviews: [{ role: '保健師', what: 'A01を読んだ', edition: '2026.11', date: '2026-12-10' }],
  hiddenStages: ['c'],
};

/** The plain edition in small. */
function plainFiles(): Record<string, Uint8Array> {
  const list = new PlaceList(
    valuesOf({ ...hostOf({ ...blankSettings, siteId: 'musubime', address: 'http://localhost' }), name: 'むすびめ' }),
  );
  const stageC = `${whenMark(hides('c'))}${otherMark}<p>C</p>${endMark}`;
  const index = list.write('index.html', `<title>${textMark('name').replaceAll('&', '&amp;')}</title>${plainMark('siteId')}${stageC}`);
  return {
    'course.json': strToU8('{}'),
    'index.html': strToU8(index),
    '_astro/a.js': strToU8('a()'),
    [placesFile]: strToU8(JSON.stringify(list.list('2026.11', '2026-11-20'))),
  };
}
const read = (files: Record<string, Uint8Array>) => readPlainEdition(new Blob([zipSync(files, { level: 1 })]), createPace());
const places = (change: (list: Record<string, unknown>) => void) => {
  const files = plainFiles();
  const list = JSON.parse(strFromU8(files[placesFile] ?? new Uint8Array())) as Record<string, unknown>;
  change(list);
  return { ...files, [placesFile]: strToU8(JSON.stringify(list)) };
};

test('the plain edition is read, and comes back with the name in it and without the list of places', async () => {
  const plain = (await read(plainFiles())) as PlainEdition;
  expect(plain.places.edition).toBe('2026.11');
  const zip = await nameEdition(plain, hostOf(settings), createPace());
  const files = unzipSync(zip);
  expect(Object.keys(files)).toEqual(['course.json', 'index.html', '_astro/a.js']);
  expect(strFromU8(files['index.html'] ?? new Uint8Array())).toBe('<title>北町コーディネーター研修</title>kita-cho');
  const all = unzipSync(await nameEdition(plain, hostOf({ ...settings, hiddenStages: [] }), createPace()));
  expect(strFromU8(all['index.html'] ?? new Uint8Array())).toMatch(/kita-cho<p>C<\/p>$/);
  expect(zip).toEqual(await nameEdition(plain, hostOf(settings), createPace()));
});

describe('what is no plain edition is refused with the reason', () => {
  const { [placesFile]: _, ...named } = plainFiles();
  test.each([
    ['another zip', { 'a.txt': strToU8('a') }, { refused: 'foreign' }],
    ['a zip with nothing in it', {}, { refused: 'foreign' }],
    ['one that has a name', named, { refused: 'named' }],
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
    ['another format', places((list) => (list['format'] = 2)), { refused: 'otherFormat' }],
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
    ['reviews of reviews', places((list) => (list['parts'] = [{ each: [{ each: ['a'] }] }])), { refused: 'broken', name: placesFile }],
    ['a day that is none', places((list) => (list['date'] = '<b>')), { refused: 'broken', name: placesFile }],
  ])('%s', async (__, files, refusal) => {
    expect(await read(files)).toMatchObject(refusal);
  });

  test('a file that is no zip, or is cut', async () => {
    const pace = createPace();
    expect(await readPlainEdition(new Blob(['%PDF-1.7']), pace)).toEqual({ refused: 'noZip' });
    expect(await readPlainEdition(new Blob([]), pace)).toEqual({ refused: 'noZip' });
    const zip = zipSync(plainFiles());
    for (const end of [40, zip.length >> 1]) expect(await readPlainEdition(new Blob([zip.slice(0, end)]), pace)).toHaveProperty('refused');
    expect(await readPlainEdition({ size: most.zip + 1 } as Blob, pace)).toEqual({ refused: 'tooLarge' });
  });

  test('a file whose size is told wrong', async () => {
    const zip = zipSync({ 'big.bin': new Uint8Array(most.file + 1) }, { level: 1 });
    // What the local header and the list at the end say of the size of what comes out.
    for (let at = 0; at < zip.length - 4; at += 1)
      if (zip[at] === 0x50 && zip[at + 1] === 0x4b && (zip[at + 2] === 3 || zip[at + 2] === 1))
        zip.set([1, 0, 0, 0], at + (zip[at + 2] === 3 ? 22 : 24));
    expect(await readPlainEdition(new Blob([zip]), createPace())).toMatchObject({ refused: 'packedTooWell' });
  });
});

describe('settings', () => {
  test('blank ones say what is missing, filled ones nothing', () => {
    expect(faultsOf(blankSettings, stages).map(({ field }) => field)).toEqual(['name', 'operator', 'contact', 'siteId', 'address']);
    expect(faultsOf(settings, stages)).toEqual([]);
    expect(adviceOn(settings, { name: 'むすびめ' }, '2026-12-20', '2026.11')).toEqual([]);
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
    expect(faultsOf({ ...settings, [field]: value }, stages).map((fault) => fault.field)).toEqual([field]);
  });

  test('one stage at least is offered', () => {
    expect(faultsOf({ ...settings, hiddenStages: ['c', 'a', 'b'] }, stages)).toEqual([
      { field: 'hiddenStages', said: '段階を一つ以上出します。' },
    ]);
  });

  test('a review has no empty field and a day', () => {
    const fields = faultsOf({ ...settings, reviews: [blankReview] }, stages).map(({ field }) => field);
    expect(fields).toEqual(['role', 'what', 'edition', 'date'].map((key) => `reviews.0.${key}`));
  });

  test('what host:check would say of them is said here, too', () => {
    const said = adviceOn(
      { ...settings, name: 'むすびめ', contact: '高齢者支援課', address: 'http://localhost' },
      { name: 'むすびめ' },
      '2028-01-01',
      '2027.11',
    );
    expect(said.map(({ field }) => field)).toEqual(['name', 'contact', 'address', 'reviews.0.edition', 'reviews.0.date']);
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
