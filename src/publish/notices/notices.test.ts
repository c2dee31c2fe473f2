import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addNotice, packagesIn, writeNotices } from './notices.ts';
import { packageFolder, readInside, readPackage } from './packages.ts';

/** A folder `node_modules/<name>` with files. */
function packageWith(name: string, files: Record<string, string>, described: object = { version: '1.0.0', license: 'MIT' }): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'musubime-package-')), 'node_modules', name);
  for (const [file, text] of Object.entries({ ...files, 'package.json': JSON.stringify({ name, ...described }) })) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

test.each([
  ['/p/node_modules/preact/dist/preact.mjs', '/p/node_modules/preact'],
  ['/p/node_modules/@astrojs/starlight/components/Page.astro?astro&type=style&index=0&lang.css', '/p/node_modules/@astrojs/starlight'],
  ['/p/node_modules/docx/node_modules/nanoid/index.js', '/p/node_modules/docx/node_modules/nanoid'],
  ['C:\\p\\node_modules\\@a\\b\\index.js', 'C:/p/node_modules/@a/b'],
  ['/p/src/start.ts', undefined],
  ['\0vite/preload-helper.js', undefined],
])('C: the module %j belongs to %s', (module, folder) => {
  expect(packageFolder(module)).toBe(folder);
});

test('C: licences are found whatever their files are called, and in a folder of their own', () => {
  for (const file of ['LICENSE', 'license.md', 'LICENCE.txt', 'COPYING', 'LICENSE-MIT', 'LICENSE/LICENSE', 'licenses/MIT'])
    expect(readPackage(packageWith('a', { [file]: 'Copyright A\r\nMIT\n' }))).toEqual({
      name: 'a',
      version: '1.0.0',
      licence: 'MIT',
      text: 'Copyright A\nMIT',
    });
});

test('C: what has no licence to pass on stops the build', () => {
  expect(() => readPackage(packageWith('a', { 'index.js': '', 'license-checker.js/x/y': '' }))).toThrow(
    'is in the built site, and has no licence to pass on.',
  );
  expect(() => readPackage(packageWith('a', { LICENSE: 'x' }, { version: '1.0.0' }))).toThrow('has no licence to pass on.');
});

test('C: what a package has bundled into itself is known by the remarks of its bundler, and by the licences in its text', () => {
  const folder = packageWith('docx', { 'node_modules/nanoid/package.json': '{}' });
  const text = [
    '// node_modules/nanoid/index.js',
    '//#region node_modules/@a/b/index.js',
    '/** What it does. */',
    '/**\n * @license MIT\n * Copyright Joyent, Inc.\n */',
    'go("// node_modules/none/index.js");',
  ].join('\n');
  const inside = readInside(text, folder);
  expect(inside.folders).toEqual([`${folder}/node_modules/nanoid`, `${folder.slice(0, -'docx'.length)}@a/b`]);
  expect(inside.licences).toEqual(['MIT\nCopyright Joyent, Inc.']);
  expect(readPackage(packageWith('docx', { LICENSE: 'Copyright D' }), inside.licences).text).toContain('Copyright Joyent');
});

test('the page lists every package by name with its licence, and can be read again', () => {
  const part = (name: string, version: string) => ({ name, version, licence: '(MIT OR Apache-2.0)', text: `Copyright ${name}` });
  const text = writeNotices('Copyright Musubime', [part('nanoid', '6.0.2'), part('@a/b', '1.0.0'), part('nanoid', '3.3.20')]);
  expect(packagesIn(text)).toEqual(['@a/b@1.0.0', 'nanoid@3.3.20', 'nanoid@6.0.2']);
  expect(text).toContain('Copyright Musubime');
  expect(text).toContain('Copyright @a/b');
  const more = addNotice(text, part('z', '1.0.0'));
  expect(packagesIn(more)).toEqual(['@a/b@1.0.0', 'nanoid@3.3.20', 'nanoid@6.0.2', 'z@1.0.0']);
  expect(addNotice(more, part('z', '1.0.0'))).toBe(more);
});
