import { expect, test } from 'vitest';
import { policyFor } from '../content-security-policy.ts';
import { folderPage, modulesOf } from './pages.ts';

const site = {
  base: '/training/',
  files: new Set(['index.html', 'lessons/a01/index.html', 'ruby.json', 'favicon.svg', '_astro/a.css', '_astro/a.js']),
};
const inline = 'var e=document.getElementById(`menu`);';
const classic = 'if (a<b) document.write("<a href=\\"/training/\\">")';
const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'self'"><meta charset="utf-8"/>` +
  '<link rel="canonical" href="https://x.example/training/lessons/a01/"/><link rel="sitemap" href="/training/sitemap-index.xml"/>' +
  `<script>${classic}</script><link rel="stylesheet" href="/training/_astro/a.css"></head><body>${body}` +
  `<script type="module" src="/training/_astro/a.js"></script><script type="module">${inline}</script></body></html>`;
const made = (body: string) =>
  folderPage(
    page(body),
    'lessons/a01/index.html',
    [
      { name: 'b.js', isRun: false },
      { name: 'a.js', isRun: true },
    ],
    site,
  );

test('its modules are found in order, those that stand in the page as well', () => {
  const { names, inline: texts } = modulesOf(page(''));
  expect(names).toEqual(['a.js', expect.stringMatching(/^page-[0-9a-f]{8}\.js$/)]);
  expect([...texts]).toEqual([[names[1], inline]]);
});

test('they give way to classic scripts that wait for the page, and the policy is made anew', () => {
  const html = made('');
  expect(html).not.toContain('module');
  expect(html).not.toContain('x.example');
  expect(html).not.toContain('sitemap');
  expect(html).toContain(`<script>${classic}</script>`);
  expect(html).toContain(
    '<script src="../../_astro/folder.js"></script><script defer src="../../_astro/b.js"></script>' +
      '<script defer src="../../_astro/a.js" data-run></script></head>',
  );
  expect(html.match(/Content-Security-Policy/g)).toHaveLength(1);
  expect(html).toContain(`<head><meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`);
});

test.each([
  ['<a class="x" href="/training/#map">', '<a class="x" href="../../index.html#map">'],
  ['<a href="/training/lessons/a01/">', '<a href="../../lessons/a01/index.html">'],
  ['<p data-home="/training/">', '<p data-home="../../index.html">'],
  ['<dialog data-base="/training">', '<dialog data-base="../../">'],
  ['<li data-path="/training/">', '<li data-path="../../">'],
  ['<input data-ruby="/training/ruby.json">', '<input data-ruby="../../ruby.json">'],
  ['<a href="#top">', '<a href="#top">'],
  ['<a href="https://elsewhere.example/training/">', '<a href="https://elsewhere.example/training/">'],
  ['<p>「a href="/training/"」</p>', '<p>「a href="/training/"」</p>'],
  ['<p title="/training/nowhere/">', '<p title="/training/nowhere/">'],
  [
    '<script type="application/json">{"href":"/training/lessons/a01/"}</script>',
    '<script type="application/json">{"href":"../../lessons/a01/index.html"}</script>',
  ],
])('%s', (before, after) => {
  expect(made(before)).toContain(`<body>${after}</body>`);
});

test('a link that leads nowhere is told', () => {
  expect(() => made('<a href="/training/nowhere/">')).toThrow('lessons/a01/index.html: /training/nowhere/ leads nowhere.');
});
