import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answerTo, serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'musubime-serve-'));
mkdirSync(join(folder, 'lessons/a01'), { recursive: true });
mkdirSync(join(folder, '用語'));
for (const file of ['index.html', '404.html', 'lessons/a01/index.html', 'page.css', '用語/index.html'])
  writeFileSync(join(folder, file), file);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['/', '/', { status: 200, file: 'index.html' }],
  ['/lessons/a01/?q=1', '/', { status: 200, file: 'lessons/a01/index.html' }],
  ['/lessons/a01', '/', { status: 301, location: '/lessons/a01/' }],
  ['/page.css', '/', { status: 200, file: 'page.css' }],
  ['/page.css/', '/', { status: 404, file: '404.html' }],
  ['/lessons/', '/', { status: 404, file: '404.html' }],
  ['/%E7%94%A8%E8%AA%9E/', '/', { status: 200, file: '用語/index.html' }],
  ['/..%2f..%2fetc/passwd', '/', { status: 404, file: '404.html' }],
  ['/training/page.css', '/training/', { status: 200, file: 'page.css' }],
  ['/training', '/training/', { status: 301, location: '/training/' }],
  ['/page.css', '/training/', { status: 404, file: '404.html' }],
])('%s below %s', (address, base, expected) => {
  expect(answerTo(address, { folder, base })).toEqual('file' in expected ? { ...expected, file: join(folder, expected.file) } : expected);
});

test('a page arrives with its type, and a missing page with status 404', async () => {
  const { origin, close } = await serve({ folder, base: '/' }, 0);
  const page = await fetch(`${origin}/lessons/a01/`);
  expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    'lessons/a01/index.html',
  ]);
  const missing = await fetch(`${origin}/nothing/`);
  expect([missing.status, await missing.text()]).toEqual([404, '404.html']);
  close();
});
