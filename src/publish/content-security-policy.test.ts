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
  expect(addPolicy(page('')).indexOf('Content-Security-Policy')).toBeLessThan(addPolicy(page('')).indexOf('<title>'));
});

test('a page that cannot carry a policy stops the build', () => {
  expect(() => addPolicy('<p>no head</p>')).toThrow();
});
