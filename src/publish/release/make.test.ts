import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newSettings } from '../../host/template.ts';

test('a release that stops at settings says file, line, reason and advice, and nothing of the program', () => {
  const place = join(mkdtempSync(join(tmpdir(), 'musubime-host-')), 'kita-cho');
  mkdirSync(place);
  writeFileSync(join(place, 'site.yaml'), newSettings('kita-cho'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/publish/release/make.ts', place], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(`${stdout}${stderr}`).toMatch(
    /^内容に直すところが4件あります。\n\n.*\/kita-cho\/site\.yaml:7\n {2}欄: name\n {2}理由: .*\n {2}直し方: /,
  );
  expect(`${stdout}${stderr}`).not.toMatch(/ContentError|problems:|Node\.js/);
});
