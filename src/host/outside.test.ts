import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadHost } from './host.ts';

test('a host may be kept outside the project, named by its whole path', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'musubime-outside-')), 'kita-cho');
  cpSync('hosts/example', folder, { recursive: true });
  const host = loadHost(process.cwd(), folder);
  expect(host).toMatchObject({ folder: 'kita-cho', siteId: 'minato-kenshu' });
  expect(host.logoSource).toMatch(/^data:image\/svg\+xml;base64,/);
});

test('what is wrong there is said with the whole path', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'musubime-outside-')), 'kita-cho');
  expect(() => loadHost(process.cwd(), folder)).toThrow(`${folder}/site.yaml\n  理由: ファイルがありません。`);
  expect(() => loadHost(process.cwd(), join(folder, 'Kita Cho'))).toThrow('は導入先の名前に使えません。');
});
