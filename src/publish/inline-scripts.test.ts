import { expect, test } from 'vitest';
import { shortenScripts } from './inline-scripts.ts';

const written = `
  (function () {
    const chosen = document.title;
    try {
      chosen.trim();
    } catch (error) {
      void error;
    }
  })();
`;

test('a script that stands in the page is said shortly, for the engines it was written for', () => {
  const short = shortenScripts(`<script>${written}</script>`);
  expect(short).toMatch(/^<script>\S.*<\/script>$/);
  expect(short.length).toBeLessThan(written.length);
  expect(short).not.toMatch(/catch\s*\{|\?\?|\?\./);
});

test.each([
  `<script type="module">${written}</script>`,
  `<script type="application/json">{ "a": 1 }</script>`,
  `<!--<script>${written}</script>-->`,
  `<textarea><script>${written}</script></textarea>`,
  `<p title="<script>${written}</script>">x</p>`,
])('nothing else is touched: %s', (html) => {
  expect(shortenScripts(html)).toBe(html);
});

test('what is no script stops the build', () => {
  expect(() => shortenScripts('<script>const = 1;</script>')).toThrow();
});
