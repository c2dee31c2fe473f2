import { expect, test } from 'vitest';
import { addPolicy, policyFor } from './content-security-policy.ts';

const page = (body: string) => `<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`;

test('an inline script is allowed by its hash, and no other', () => {
  const policy = policyFor(page('<script>alert(1)</script><script type="module" src="/a.js"></script>'));
  const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src'));
  expect(scripts).toBe("script-src 'self' 'wasm-unsafe-eval' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  expect(scripts).not.toContain('unsafe-inline');
});

test('the policy stands before everything it governs', () => {
  expect(addPolicy(page(''), 'x.html').indexOf('Content-Security-Policy')).toBeLessThan(addPolicy(page(''), 'x.html').indexOf('<title>'));
});

test('a page that cannot carry a policy stops the build', () => {
  expect(() => addPolicy('<p>no head</p>', 'x.html')).toThrow();
});

test.each([
  '<script>alert(1)</script>',
  '<p><script type="module">alert(1)</script></p>',
  '<script>alert(1)</script><script src="/a.js"></script>',
])('C: a script inside the text of a page is refused, not hashed: %s', (script) => {
  expect(() => addPolicy(page(`<script>frame()</script><main>${script}</main>`), 'lessons/a01/index.html')).toThrow(
    /lessons\/a01\/index\.html\n {2}理由: ページの本文（<main>）に、じかに書かれたスクリプトがあります。/,
  );
});

test('C: a name with <main in it does not make the frame a part of the text', () => {
  expect(addPolicy(page('<img alt="<main>"><script>frame()</script><main></main>'), 'x.html')).toContain('sha256-');
});

test('files and blocks of data may stand inside the text of a page', () => {
  const main = '<main><script type="module" src="/a.js"></script><script type="application/json">{}</script></main>';
  expect(addPolicy(page(`<script>frame()</script>${main}`), 'x.html')).toContain('sha256-');
});

const allowed = (html: string) => policyFor(html).includes("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");

test.each([
  '<img alt="</b><script>alert(1)</script>">',
  "<img alt='\"><script>alert(1)</script>'>",
  '<p title=\'a > b <script>alert(1)</script>\' id="x">x</p>',
  '<title>&lt;/title><script>alert(1)</script></title>',
  '<textarea><script>alert(1)</script></textarea>',
  '<style>@page{content:"<script>alert(1)</script>"}</style>',
  '<!-- <script>alert(1)</script> -->',
  '<script src="/a.js" data-x="<script>">alert(1)</script>',
])('C: what only looks like a script is neither allowed by its hash nor refused: %s', (html) => {
  expect(allowed(page(html))).toBe(false);
  expect(addPolicy(page(`<main>${html}</main>`), 'x.html')).not.toContain('sha256-');
});

test.each(['<SCRIPT>alert(1)</SCRIPT>', "<script data-a='>'>alert(1)</script >", "<a title='\"'><script>alert(1)</script></a>"])(
  'C: a script is found however it is written: %s',
  (html) => {
    expect(allowed(page(html))).toBe(true);
    expect(() => addPolicy(page(`<main>${html}</main>`), 'x.html')).toThrow('じかに書かれたスクリプト');
  },
);
