import { expect, test } from 'vitest';
import { askForModules } from './ask-for-modules.ts';

const behind: Record<string, string[]> = { 'page.1.js': ['start.2.js'], 'lesson.3.js': ['released.4.js'] };
const assets = {
  detours: new Map([['print.5.js', 'guide.6.js']]),
  neededBy: (scripts: readonly string[]) => scripts.flatMap((name) => behind[name] ?? []),
};
const scripts = ['page.1', 'lesson.3'].map((name) => `<script type="module" src="/in/a/folder/_astro/${name}.js"></script>`).join('');

test('a page asks in its head for what its scripts import, wherever it stands', () => {
  expect(askForModules(`<head><title>x</title></head>${scripts}`, assets)).toBe(
    `<head><title>x</title><link rel="modulepreload" href="/in/a/folder/_astro/start.2.js"><link rel="modulepreload" href="/in/a/folder/_astro/released.4.js"></head>${scripts}`,
  );
});

test('a script that only leads to another one is passed over', () => {
  expect(askForModules('<head></head><script type="module" src="/_astro/print.5.js"></script>', assets)).toBe(
    '<head></head><script type="module" src="/_astro/guide.6.js"></script>',
  );
});

test('a page without such scripts stays as it is', () => {
  const html = '<head></head><script type="module">here()</script>';
  expect(askForModules(html, assets)).toBe(html);
});
