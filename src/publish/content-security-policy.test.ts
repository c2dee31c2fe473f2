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

test('files and blocks of data may stand inside the text of a page', () => {
  const main = '<main><script type="module" src="/a.js"></script><script type="application/json">{}</script></main>';
  expect(addPolicy(page(`<script>frame()</script>${main}`), 'x.html')).toContain('sha256-');
});
