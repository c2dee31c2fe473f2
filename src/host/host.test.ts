import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { loadHost } from './host.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'musubime-host-'));
  cpSync('hosts', join(root, 'hosts'), { recursive: true });
});

const change = (from: string | RegExp, to: string) => {
  const path = join(root, 'hosts/example/site.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

test('the plain course is at the root, and the example host in a sub-folder with its own name and logo', () => {
  expect(loadHost(root, 'default')).toMatchObject({ base: '/', siteId: 'musubime', folder: 'default' });
  expect(loadHost(root, 'example')).toMatchObject({ base: '/training/', name: 'みなと県コーディネーター研修' });
  expect(loadHost(root, 'example').logoSource).toMatch(/^data:image\/svg\+xml;base64,/);
});

test('a host that does not exist is said so', () => {
  expect(() => loadHost(root, 'nowhere')).toThrow(/hosts\/nowhere\/site\.yaml\n {2}理由: ファイルがありません。/);
  expect(() => loadHost(root, '../secret')).toThrow(/「\.\.\/secret」は導入先の名前に使えません。/);
});

test('a wrong base path names the line and shows a right one', () => {
  change('base: /training/', 'base: training');
  expect(() => loadHost(root, 'example')).toThrow(
    /hosts\/example\/site\.yaml:\d+\n {2}欄: base\n {2}理由: "training" は使えません。\n {2}直し方: 置く場所を \/ で始めて \/ で終わる形で書きます。例: \/ または \/training\//,
  );
});

test('an address without https is refused, and so is a logo that is not there', () => {
  change(/address: .*/, 'address: kenshu.minato.example');
  expect(() => loadHost(root, 'example')).toThrow(/公開するサイトのアドレスを、https:\/\/ から書きます。/);
  change(/address: .*/, 'address: https://kenshu.minato.example');
  change('logo.svg', 'missing.svg');
  expect(() => loadHost(root, 'example')).toThrow(/hosts\/example\/missing\.svg がありません。/);
});
