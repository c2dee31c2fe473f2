import { afterAll, expect, test, vi } from 'vitest';
import { addressIn, importAgain, partIn } from './again.ts';
import { LoadFailure } from './load-failure.ts';

vi.stubGlobal('location', { href: 'https://example.jp/page/' });
// Other files share what is global.
afterAll(() => vi.unstubAllGlobals());

/** A server whose answers can change, and a browser that never asks twice for an address that failed, as Firefox. */
function browserThatRemembers() {
  const server = { isRight: false };
  const asked: string[] = [];
  const failed = new Set<string>();
  const importFrom = (address: string) => {
    asked.push(address);
    if (!server.isRight) failed.add(address);
    return failed.has(address) ? Promise.reject(new TypeError('error loading dynamically imported module')) : Promise.resolve('part');
  };
  return { server, asked, importFrom };
}

test('B.7 a part that failed once is had as soon as the server is right', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  const { server, asked, importFrom } = browserThatRemembers();
  const load = importAgain(() => importFrom('/part.js'), '/part.js', importFrom);
  await expect(load()).rejects.toEqual(new LoadFailure({ why: 'network' }));
  await expect(load()).rejects.toBeInstanceOf(LoadFailure);
  server.isRight = true;
  expect(await load()).toBe('part');
  expect(asked).toEqual(['/part.js', '/part.js?again=1', '/part.js?again=2']);
});

test('what was had keeps its address, so that it stays one module', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  const { server, asked, importFrom } = browserThatRemembers();
  const load = importAgain(() => importFrom('/part.js'), '/part.js', importFrom);
  await expect(load()).rejects.toBeInstanceOf(LoadFailure);
  server.isRight = true;
  await load();
  await load();
  expect(asked.slice(-2)).toEqual(['/part.js?again=1', '/part.js?again=1']);
});

test.each([
  ['()=>n(()=>import(`./part.A-b_9.js`),[])', 'part.A-b_9.js'],
  ['() => import("./part.js")', 'part.js'],
  ["async () => { const { a } = await import('./part.js'); return { a }; }", 'part.js'],
])('the address is read from %s', (source, file) => {
  const ask = () => undefined;
  ask.toString = () => source;
  expect(addressIn(ask)).toBe(new URL(`./${file}`, import.meta.url).href);
});

test.each([
  ['()=>import(`./bodies.A-b_9.js`).then(e=>e.t)', 'the part'],
  ['()=>import(`./word.A-b_9.js`)', { t: 'the part', n: 'another' }],
])('the part of a chunk is read from %s', (source, part) => {
  const ask = () => undefined;
  ask.toString = () => source;
  expect(partIn<unknown>({ t: 'the part', n: 'another' }, ask)).toEqual(part);
});
