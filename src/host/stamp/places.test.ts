import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cssString } from '../../theme/head.ts';
import { serverSettings } from '../../publish/servers/settings.ts';
import { endMark, eachMark, markedAddress, markedBase, otherMark, plainMark, sumMark, textMark, whenMark } from './marks.ts';
import { movePlaces } from './move-places.ts';
import { PlaceList } from './places.ts';
import { ForeignText, stampText } from './stamp.ts';
import { hides, hidesAll, valuesOf, type NamedHost } from './values.ts';

const plainHost: NamedHost = {
  isNamed: false,
  siteId: 'musubime',
  name: 'むすびめ',
  operator: 'むすびめ（見本サイト）',
  contact: '置いた人',
  address: 'http://localhost:4321',
  base: '/',
  reviews: [],
};
const named: NamedHost = {
  isNamed: true,
  siteId: 'kita-cho',
  name: '</title><script>alert(1)</script> "北町" & \'研修\' \\',
  operator: '$& $1 `${x}` {{y}}',
  contact: '--> ]]> あ𠮷👪',
  address: 'https://みなと.example:443/',
  base: '/a.b/c/',
  notice: '<b>お知らせ</b>',
  logo: { source: 'data:image/png;base64,AAAA', alt: '"町"' },
  reviews: [
    { role: '保健師', what: '<i>', edition: '2026.11', date: '2026-12-01' },
    { role: '医師', what: '&', edition: '2026.11', date: '2027-01-09' },
  ],
};

const escape = (text: string) =>
  text.replace(
    /[&<>"']/g,
    (mark) => `&${({ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' } as Record<string, string>)[mark] ?? ''};`,
  );
const attribute = (text: string) => text.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
const script = (text: string) => JSON.stringify({ text }).replaceAll('<', '\\u003c');

/** A page as this project draws them, of marks or of a host itself. */
type Drawn = Readonly<Record<string, string>>;
const page = (host: Drawn, isMarked: boolean, { notice, reviews }: { notice: boolean; reviews: readonly Drawn[] }) => {
  const { name = '', address = '', base = '', siteId = '' } = host;
  const shown = `<p>${escape(host['notice'] ?? '')}</p>`;
  const row = ({ role = '', what = '', day = '' }: Drawn) => `<tr><td>${escape(role)}</td><td>${escape(what)}</td><td>${day}</td></tr>`;
  return [
    `<link href="${address}${base}"><meta content="${siteId} 2026.11"><title>${name.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`,
    `<style>@page{content:${cssString(`a　${name}　b`)}}</style><img alt="${attribute(name)}">`,
    isMarked ? `${whenMark('notice')}${shown}${otherMark}${endMark}` : notice ? shown : '',
    isMarked
      ? `${whenMark('reviews')}${eachMark}${reviews.map(row).join('')}${endMark}${otherMark}<p>なし</p>${endMark}`
      : reviews.length > 0
        ? reviews.map(row).join('')
        : '<p>なし</p>',
    `<p>${escape(name)}</p><script type="application/json">${script(name)}</script><a href="${base}lessons/a01/">`,
  ].join('\n');
};
const marked = page(
  {
    name: textMark('name'),
    notice: textMark('notice'),
    siteId: plainMark('siteId'),
    address: markedAddress,
    base: markedBase,
  },
  true,
  { notice: true, reviews: [{ role: textMark('role'), what: textMark('what'), day: plainMark('day') }] },
);
const drawn = (host: NamedHost) => {
  const { texts, has, reviews } = valuesOf(host);
  return page(texts, false, { notice: has['notice'] === true, reviews });
};

const compile = (file: string, text: string) => {
  const list = new PlaceList(valuesOf(plainHost));
  const written = list.write(file, text);
  return { written, places: list.list('2026.11', '2026-11-20') };
};
const stamp = ({ written, places }: ReturnType<typeof compile>, file: string, host: NamedHost) =>
  stampText(written, places.files[file] ?? [], places, valuesOf(host));

describe('a host is written over the plain edition as if the page had been drawn with it', () => {
  const compiled = compile('index.html', marked);

  test('first the plain one, then any other', () => {
    expect(compiled.written).toBe(drawn(plainHost));
    expect(stamp(compiled, 'index.html', named)).toBe(drawn(named));
  });

  test('C: whatever its texts are', () => {
    const text = fc
      .string({
        unit: fc.oneof(fc.constantFrom('<', '>', '&', '"', "'", '\\', '/', '$', '~', '-->'), fc.string({ unit: 'grapheme', maxLength: 1 })),
        minLength: 1,
      })
      .filter((value) => !/[\p{Cc}\p{Cs}]/u.test(value));
    fc.assert(
      fc.property(text, text, text, fc.constantFrom('/', '/training/', '/a.b/c_d/'), (name, notice, role, base) => {
        const host = { ...named, name, notice, base, reviews: [{ role, what: name, edition: '1', date: '2026-12-01' }] };
        expect(stamp(compiled, 'index.html', host)).toBe(drawn(host));
      }),
    );
  });

  test('a text that is not the one the places were found in is refused', () => {
    const { places } = compiled;
    for (const text of ['', compiled.written.replace('むすびめ', 'むすびを'), `x${compiled.written}`])
      expect(() => stampText(text, places.files['index.html'] ?? [], places, valuesOf(named))).toThrow(ForeignText);
  });
});

test.each(['/', '/training/', '/a.b/c/'])('the settings of servers at %s are those that a build would write', (base) => {
  const list = new PlaceList(valuesOf(plainHost));
  const plain = new Map([...serverSettings(markedBase)].map(([file, text]) => [file, list.write(file, text)]));
  expect(plain).toEqual(serverSettings('/'));
  const places = list.list('2026.11', '2026-11-20');
  for (const [file, text] of serverSettings(base))
    expect(stampText(plain.get(file) ?? '', places.files[file] ?? [], places, valuesOf({ ...named, base })), file).toBe(text);
});

test('what stands for several stages is there as long as a host offers one of them', () => {
  const compiled = compile('a.html', `${whenMark(hidesAll(['a', 'own-x.1']))}${otherMark}レッスン${endMark}`);
  expect(compiled.written).toBe('レッスン');
  expect(stamp(compiled, 'a.html', { ...named, hiddenStages: ['a'] })).toBe('レッスン');
  expect(stamp(compiled, 'a.html', { ...named, hiddenStages: ['a', 'own-x.1'] })).toBe('');
});

test('a number counts what stands in the stages that a host offers', () => {
  const said = `<p>${sumMark([
    [hides('a'), 12],
    [hides('own-x.1'), 5],
    [hides('c'), 0],
  ])}本</p>`;
  const compiled = compile('a.html', said);
  expect(compiled.written).toBe('<p>17本</p>');
  expect(stamp(compiled, 'a.html', { ...named, hiddenStages: ['own-x.1', 'c'] })).toBe('<p>12本</p>');
  expect(stamp(compiled, 'a.html', { ...named, hiddenStages: ['a', 'c', 'own-x.1'] })).toBe('<p>0本</p>');
});

test.each([
  ['a text that was cut', `<p>${escape(textMark('name')).slice(0, 30)}</p>`],
  ['an address with its slashes written otherwise', encodeURIComponent(markedBase)],
  ['letters that were changed', escape(textMark('name')).replace('𠮷', '&#x20BB7;')],
  ['what is open at the end', `${whenMark('notice')}<p></p>`],
  ['what was never open', `<p></p>${endMark}`],
  ['a mark among its neighbours', escape(whenMark('notice'))],
])('%s stops the build', (_, text) => {
  expect(() => compile('a.html', text)).toThrow(/^a\.html: /);
});

test('a page that was changed after it was built keeps its places, and links that were put in follow the base', () => {
  const { written, places } = compile('index.html', marked);
  const changed = written.replace('<p>なし</p>', '<p>なし</p><ul><li><a href="/papers/booklet.pdf">基本冊子</a></li></ul>');
  const moved = movePlaces(places, 'index.html', written, changed);
  const of = (text: string) => stampText(text, moved.files['index.html'] ?? [], moved, valuesOf({ ...named, reviews: [] }));
  expect(of(changed)).toContain('<p>なし</p><ul><li><a href="/a.b/c/papers/booklet.pdf">基本冊子</a></li></ul>');
  expect(of(changed).replace(/<ul>.*<\/ul>/, '')).toBe(drawn({ ...named, reviews: [] }));
  const again = changed.replace('基本冊子', '基本冊子（2）');
  expect(movePlaces(moved, 'index.html', changed, again).parts).toEqual(moved.parts);
  expect(stampText(again, movePlaces(moved, 'index.html', changed, again).files['index.html'] ?? [], moved, valuesOf(named))).toContain(
    '<a href="/a.b/c/papers/booklet.pdf">基本冊子（2）</a>',
  );
});
