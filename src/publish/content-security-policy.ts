import { createHash } from 'node:crypto';
import { ContentError } from '../authoring/problems.ts';
import { strayMark } from '../host/stamp/marks.ts';
import { inlineScripts } from './inline-scripts.ts';

/**
 * Puts a policy into a built page that allows this origin only, and the inline scripts of that very page by hash; it stands where
 * it governs everything: right after `<head>`. Astro's own `security.csp` does not hash Starlight's `is:inline` scripts.
 *
 * @param file What the page is called in a message.
 * @throws ContentError when a script stands inside `<main>`. The frame of a page has its own before that; one that an author
 * or a text has brought in is not to be allowed by its hash.
 */
export function addPolicy(html: string, file: string): string {
  if (!html.includes('<head>')) throw new Error('A page without <head> cannot carry a policy.');
  const scripts = inlineScripts(html);
  if (scripts.some(({ text }) => strayMark.test(text)))
    throw new Error(`${file}: what a host says of itself stands in a script, which would no longer be allowed once it is written.`);
  if (scripts.some(({ isInMain }) => isInMain))
    throw new ContentError([
      {
        file,
        key: '',
        reason: 'ページの本文（<main>）に、じかに書かれたスクリプトがあります。',
        instead: '本文から消します。部品のスクリプトなら、src/ の別のファイルに置いて読み込みます。',
      },
    ]);
  return html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policyFor(html, scripts)}">`);
}

export function policyFor(html: string, scripts: readonly { text: string }[] = inlineScripts(html)): string {
  const hashes = new Set(scripts.map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`));
  return [
    "default-src 'self'",
    // Pagefind compiles WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
