import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ContentError, type Problem } from '../authoring/problems.ts';
import { loadContent } from './content.ts';
import { lesson, misleading, unreadable } from './broken-content-slips.ts';

/** Files that are gone. */
const missing = ['worksheets/w06.yaml', lesson('c09'), 'questions/c08.yaml', 'dialogues/d7.yaml', 'cases/ise.yaml', 'scenes/beyond.yaml'];

function copyCourse(): string {
  const root = mkdtempSync(join(tmpdir(), 'musubime-broken-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  symlinkSync(join(process.cwd(), 'src'), join(root, 'src'));
  return root;
}

function problemsOf(root: string): readonly Problem[] {
  try {
    loadContent(root);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

describe.each([
  ['read', unreadable],
  ['checked as a whole', misleading],
])('D: slips that are found when content is %s', (_, slips) => {
  const root = copyCourse();
  let problems: readonly Problem[] = [];
  // All at once: a slip in one file must not hide that of another.
  beforeAll(() => {
    for (const { file, save, what } of slips) {
      const path = join(root, 'content', file);
      const text = readFileSync(path, 'utf8');
      const saved = save(text);
      if (saved.toString() === text) throw new Error(`${what}: ${file} no longer holds what this test changes.`);
      writeFileSync(path, saved);
    }
    problems = problemsOf(root);
  });

  test.each(slips.map((slip) => [slip.what, slip] as const))('%s', (what, { file, line, reason, instead }) => {
    const told = problems.filter((problem) => problem.file === `content/${file}`);
    const [first] = told;
    expect(first?.reason).toContain(reason);
    expect(first?.instead).toContain(instead);
    if (typeof line === 'number') expect(first?.line).toBe(line);
    if (typeof line === 'string')
      expect(readFileSync(join(root, 'content', file), 'utf8').split('\n')[(first?.line ?? 0) - 1], what).toContain(line);
    expect(told.length, 'one slip, a few sentences at most').toBeLessThanOrEqual(5);
  });

  test('every problem names a file, says what is wrong and what to write', () => {
    for (const { file, reason, instead } of problems) {
      expect(file).toMatch(/^content\//);
      expect(reason).toMatch(/[ぁ-ん]/);
      expect(instead, reason).toMatch(/[ぁ-ん]/);
    }
  });
});

test('D: a file that is gone is named, first and without what follows from it', () => {
  const root = copyCourse();
  for (const file of missing) rmSync(join(root, 'content', file));
  const problems = problemsOf(root);
  expect(problems.map(({ file }) => file).sort()).toEqual(missing.map((file) => `content/${file}`).sort());
  for (const { reason, instead } of problems) {
    expect(reason).toMatch(/^前の版にあったこのファイルがありません（content\/ids\.json:\d+）。$/);
    expect(instead).toContain('retired に移します');
  }
});

test('D: pages that nothing checks are refused', () => {
  const root = copyCourse();
  writeFileSync(join(root, 'content/docs/extra.md'), '---\ntitle: 題\n---\n<script>alert(1)</script>\n');
  cpSync(join(root, 'content/docs/about.mdx'), join(root, 'content/docs/more/about.mdx'));
  expect(problemsOf(root).map(({ file, reason }) => [file, reason])).toEqual([
    ['content/docs/extra.md', 'この場所や形式のページは、確かめられないので使えません。'],
    ['content/docs/more/about.mdx', 'この場所や形式のページは、確かめられないので使えません。'],
  ]);
});

test('D: a byte order mark and line ends of Windows are no slip', () => {
  const root = copyCourse();
  for (const file of ['worksheets/w01.yaml', lesson('a01'), 'evidence/figures.csv', 'course.yaml', 'ids.json']) {
    const path = join(root, 'content', file);
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`);
  }
  expect(problemsOf(root)).toEqual([]);
});
