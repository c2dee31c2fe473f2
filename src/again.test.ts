import { afterAll, expect, test, vi } from 'vitest';
import { chunkIn, importAgain } from './again.ts';
import { LoadFailure } from './load-failure.ts';

vi.stubGlobal('location', { href: 'https://example.jp/page/' });
// Other files share what is global.
afterAll(() => vi.unstubAllGlobals());

/** A server whose answers can change, and a browser that never asks twice for an address that failed, as Firefox. */
function browserThatRemembers(module: unknown = 'part', source = "()=>import('./part.js')") {
  const server = { isRight: false };
  const asked: string[] = [];
  const failed = new Set<string>();
  const importFrom = (address: string) => {
    asked.push(address.replace(/.*\//, ''));
    if (!server.isRight) failed.add(address);
    return failed.has(address) ? Promise.reject(new TypeError('error loading dynamically imported module')) : Promise.resolve(module);
  };
  const ask = Object.assign(() => importFrom('part.js'), { toString: () => source });
  return { server, asked, load: importAgain(ask, importFrom) };
}

test('B.7 a part that failed once is had as soon as the server is right', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  const { server, asked, load } = browserThatRemembers();
  await expect(load()).rejects.toEqual(new LoadFailure({ why: 'network' }));
  await expect(load()).rejects.toBeInstanceOf(LoadFailure);
  server.isRight = true;
  expect(await load()).toBe('part');
  expect(asked).toEqual(['part.js', 'part.js?again=1', 'part.js?again=2']);
});

test('what was had keeps its address, so that it stays one module', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  const { server, asked, load } = browserThatRemembers();
  await expect(load()).rejects.toBeInstanceOf(LoadFailure);
  server.isRight = true;
  await load();
  await load();
  expect(asked.slice(-2)).toEqual(['part.js?again=1', 'part.js?again=1']);
});

test('of a chunk with several parts the one that was asked for is had, also when it is asked for again', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  const { server, load } = browserThatRemembers({ t: 'the part', n: 'another' }, '()=>import(`./part.js`).then(e=>e.t)');
  await expect(load()).rejects.toBeInstanceOf(LoadFailure);
  server.isRight = true;
  expect(await load()).toBe('the part');
});

test.each([
  ['()=>n(()=>import(`./part.A-b_9.js`),[])', 'part.A-b_9.js', ''],
  ['()=>import(`./bodies.A-b_9.js`).then(e=>e.t)', 'bodies.A-b_9.js', 't'],
  ['() => import("./part.js")', 'part.js', ''],
  ["async () => { const { a } = await import('./part.js'); return { a }; }", 'part.js', ''],
])('address and name are read from %s', (source, file, name) => {
  const ask = () => undefined;
  ask.toString = () => source;
  expect(chunkIn(ask)).toEqual([new URL(`./${file}`, import.meta.url).href, name]);
});
