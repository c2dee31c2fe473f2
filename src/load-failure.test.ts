import { expect, test } from 'vitest';
import { askServer } from './find-trouble.ts';
import { LoadFailure, sentenceFor } from './load-failure.ts';

const page = 'https://example.jp/page/';

/** What a server says to each address: a status and a type, or nothing at all. */
const serverOf =
  (answers: Record<string, [status: number, type: string] | undefined>): typeof fetch =>
  (address) => {
    const answer = answers[address as string];
    if (!answer) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response(null, { status: answer[0], headers: { 'content-type': answer[1] } }));
  };
const html: [number, string] = [200, 'text/html'];

test.each<[string, Parameters<typeof serverOf>[0], unknown]>([
  ['nothing is answered', {}, { why: 'network' }],
  ['the page itself is not handed out', { [page]: [503, 'text/html'], '/a.js': [200, 'text/javascript'] }, { why: 'network' }],
  ['a script is not there', { [page]: html, '/a.js': [404, 'text/html'] }, { why: 'files', kinds: ['.js'] }],
  ['a script is answered with a page', { [page]: html, '/a.js': html }, { why: 'files', kinds: ['.js'] }],
  ['a script is called plain text', { [page]: html, '/a.js': [200, 'text/plain'] }, { why: 'files', kinds: ['.js'] }],
  ['the rest is refused', { [page]: html, '/a.js': undefined }, { why: 'files', kinds: ['.js'] }],
  ['everything is right by now', { [page]: html, '/a.js': [200, 'application/javascript; charset=utf-8'] }, { why: 'stuck' }],
])('where %s, it is said', async (_, answers, trouble) => {
  expect(await askServer(['/a.js'], serverOf(answers), page)).toEqual(trouble);
});

test('B20 each kind of file that an IIS does not know is named once', async () => {
  const needed = ['/p/pagefind.js', '/p/wasm.ja.pagefind', '/p/a.pf_meta', '/p/index/a.pf_index', '/p/index/b.pf_index'];
  const ask = serverOf({
    [page]: html,
    ...Object.fromEntries(needed.map((file) => [file, [404, 'text/html']])),
    '/p/pagefind.js': [200, 'text/javascript'],
  });
  expect(await askServer(needed, ask, page)).toEqual({ why: 'files', kinds: ['.pagefind', '.pf_meta', '.pf_index'] });
});

test('it is said that the text is kept only where it is', () => {
  const stuck = new LoadFailure({ why: 'stuck' });
  expect(sentenceFor(stuck, true)).toBe('ページを読み込み直してください。書いた文は残っています。');
  expect(sentenceFor(stuck, false)).toBe('ページを読み込み直してください。');
  expect(sentenceFor(new LoadFailure({ why: 'files', kinds: ['.wasm', '.pf_meta'] }), false)).toContain('「.wasm」「.pf_meta」のファイル');
  expect(sentenceFor(new LoadFailure({ why: 'network' }), true)).toContain('通信を確かめて');
});
