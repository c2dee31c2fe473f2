import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

const name = (title: string, own?: string) =>
  fileName({ code: 'W08', title, ...(own === undefined ? {} : { name: own }), date: '2026-11-20', ending: 'docx' });

test('a name says sheet, entry and day', () => {
  expect(name('地域課題のタネ', '夜の不安')).toBe('W08_地域課題のタネ_夜の不安_2026-11-20.docx');
  expect(name('地域課題のタネ')).toBe('W08_地域課題のタネ_2026-11-20.docx');
  expect(name('地域課題のタネ', ' . ')).toBe('W08_地域課題のタネ_2026-11-20.docx');
  expect(fileName({ title: 'テーマ', name: '夜', date: '2026-11-20', ending: 'docx' })).toBe('テーマ_夜_2026-11-20.docx');
});

test('what Windows forbids becomes its full-width twin', () => {
  expect(name('表', '誰が<なぜ>?: "A/B\\C"|*')).toBe('W08_表_誰が＜なぜ＞？： ＂A／B＼C＂｜＊_2026-11-20.docx');
  expect(name('表', '一行\n二行\t三')).toBe('W08_表_一行 二行 三_2026-11-20.docx');
});

test('marks that turn the reading direction are taken out, so that no ending is faked', () => {
  expect(name('表', 'cod\u202Excod.exe')).toBe('W08_表_codxcod.exe_2026-11-20.docx');
});

test('a long name is cut between characters', () => {
  const long = name('題', '𠮷'.repeat(100));
  expect(long.length).toBeLessThanOrEqual(80);
  expect(long).toMatch(/^W08_題_𠮷+…_2026-11-20\.docx$/u);
});

test('every name is short enough and can be kept on Windows', () => {
  const units = fc.array(fc.nat(0xffff), { maxLength: 100 }).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(units, units, (title, own) => {
      const made = name(title, own);
      expect(made.length).toBeLessThanOrEqual(80);
      expect(made).not.toMatch(/[\\/:*?"<>|\r\n\t]|\p{Surrogate}/u);
      expect(made.endsWith('_2026-11-20.docx')).toBe(true);
    }),
  );
});
