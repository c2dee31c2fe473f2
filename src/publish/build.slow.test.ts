import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What an author reads when `npm run build` stops, in a copy of the project that was broken. */
function build(breakIt: (root: string) => void): { status: number | null; output: string } {
  const root = mkdtempSync(join(tmpdir(), 'musubime-build-'));
  for (const name of ['astro.config.mjs', 'content.config.ts', 'package.json', 'tsconfig.json', 'content', 'hosts', 'src'])
    cpSync(name, join(root, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  breakIt(root);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return { status, output: `${stdout}${stderr}` };
}

test.each([
  [
    'a lesson',
    'content/docs/lessons/a03.mdx',
    (text: string) => text.replace('## 見本', 'これは { です。\n\n## 見本'),
    /content\/docs\/lessons\/a03\.mdx:\d+\s+理由: \{ が閉じていません。\s+直し方: /,
  ],
  [
    'a way to nowhere',
    'content/docs/lessons/a03.mdx',
    (text: string) => text.replace('## 見本', '<To id="zz99" />\n\n## 見本'),
    /content\/docs\/lessons\/a03\.mdx:\d+\s+理由: 「zz99」という行き先はありません。/,
  ],
  [
    'the settings of a host',
    'hosts/default/site.yaml',
    (text: string) => text.replace('base: /', 'base: /a/../b/'),
    /hosts\/default\/site\.yaml:\d+\s+欄: base\s+理由: .*は使えません。/,
  ],
])('D: a build that stops at %s says file, line, reason and advice, and nothing of the program', (_, file, change, told) => {
  const { status, output } = build((root) => {
    writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
  });
  expect(status).not.toBe(0);
  expect(output).toMatch(told);
  expect(output).not.toMatch(/^\s+at /m);
  expect(output).not.toContain('Stack trace');
});
