import { expect, test } from 'vitest';
import { readCode } from './code.ts';

const textsOf = (source: string, file: string) => readCode(source, file).map(({ text }) => text.trim());

test('of a module, what it says is read: strings, templates and text between tags, not comments', () => {
  const source =
    '/** 注記 */\nexport const m = { a: \'しまう\', b: (n: string) => `写し${n}枚` }; // 別の注記\nexport const C = () => <p title="題名">本文</p>;';
  expect(textsOf(source, 'x.tsx')).toEqual(['しまう', '写し', '枚', '題名', '本文']);
});

test('of a template, every line is read but comments and styles', () => {
  expect(textsOf('---\n// 注記\nconst t = "題";\n---\n<!-- 注記 -->\n<p>本文</p>\n<style>\n/* 注記 */\n</style>', 'x.astro')).toEqual([
    'const t = "題";',
    '<p>本文</p>',
  ]);
});
