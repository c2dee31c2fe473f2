import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Assets } from './assets.ts';

async function built(files: Record<string, string>): Promise<Assets> {
  const folder = mkdtempSync(join(tmpdir(), 'musubime-assets-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return Assets.read(folder);
}

const words = (assets: Assets, script: string) => assets.namesOf([script]).flatMap((names) => [...names.words]);

test('scripts are followed to what they import, at once or later', async () => {
  const assets = await built({
    'a.js': 'import{x}from"./b.B-1_x.js";export*from"./c.js";',
    'b.B-1_x.js': 'later(()=>import(`./d.js`))',
    'c.js': '"in-c"',
    'd.js': '"in-d"',
    'e.js': '"in-e"',
  });
  expect(words(assets, 'a.js')).toEqual(expect.arrayContaining(['in-c', 'in-d']));
  expect(words(assets, 'a.js')).not.toContain('in-e');
});

test('a part of a list is followed where a script asks for it', async () => {
  const files = {
    'start.js': 'give({one:()=>t(()=>import(`./one.js`),[]),two:()=>import(`./two.js`)})',
    'one.js': '"in-one"',
    'two.js': '"in-two"',
  };
  const assets = await built({ ...files, 'page.js': 'import"./start.js";load(`one`)' });
  expect(words(assets, 'page.js')).toContain('in-one');
  expect(words(assets, 'page.js')).not.toContain('in-two');
});

test('stylesheets that a script brings along stay', async () => {
  const assets = await built({ 'a.css': '', 'b.css': '', 'a.js': 'link("/_astro/b.css")' });
  expect(assets.sheetsOfPages()).toEqual(['a.css']);
});

test('a script that does nothing but import another one is a detour', async () => {
  const assets = await built({ 'a.js': 'import"./b.js";\n', 'b.js': 'import"./c.js";go();', 'c.js': '"import"' });
  expect([...assets.detours]).toEqual([['a.js', 'b.js']]);
});

test('what scripts cannot begin without is known, however far behind, and nothing that comes later', async () => {
  const assets = await built({
    'page.js': 'import"./start.js";',
    'a.js': 'import{a}from"./start.js";import{b}from"./b.js";later(()=>import(`./later.js`));',
    'b.js': 'import{c as d}from"./c.js";import"./a.js";',
    'c.js': '"from./d.js"',
    'start.js': 'later(()=>import("./later.js"))',
    'later.js': '',
  });
  expect(assets.neededBy(['page.js', 'a.js'])).toEqual(['start.js', 'b.js', 'c.js']);
});
