import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { harmless, personal } from './examples.fixture.ts';
import { findPersonalData } from './find.ts';
import { rules } from './rules.ts';

describe('sentences as coordinators write them', () => {
  test('there are seventy of each', () => {
    expect([personal.length, harmless.length]).toEqual([70, 70]);
  });

  test.each(personal)('%s: %s', (sentence, kind, part) => {
    const found = findPersonalData(sentence).filter((finding) => finding.kind === kind);
    expect(found.map((finding) => finding.text).join(' ')).toContain(part);
  });

  test.each(harmless)('%s: nothing', (sentence) => {
    expect(findPersonalData(sentence)).toEqual([]);
  });
});

describe('what begins like a family name is none', () => {
  test.each([
    '原因不明、82歳',
    '関節炎（78歳）と聞いた',
    '千葉在住、80歳の男性',
    '担当：山口県庁',
    '利用者：林業に就く人',
    '長女の中野区の家',
    '氏名：東地区では書かない',
  ])('%s', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  test('the address of an office is public', () => {
    expect(findPersonalData('窓口は kaigo@city.minato.lg.jp')).toEqual([]);
  });
});

describe('a finding says where it is in the text as it was written', () => {
  test.each([
    ['half-width kana with voicing marks', '担当のﾔﾏﾀﾞさん', 'ﾔﾏﾀﾞさん'],
    ['an era in one character', '㍼12.3.4生', '㍼12.3.4'],
    ['full-width figures', '℡０４６－８２３－００００まで', '０４６－８２３－００００'],
    ['a character beyond the basic plane', '𠮷田さんと会う', '𠮷田さん'],
    ['a role in front of the name', '看護師佐伯さん', '佐伯さん'],
  ])('%s', (_, text, part) => {
    const start = text.indexOf(part);
    expect(findPersonalData(text)).toMatchObject([{ start, end: start + part.length, text: part }]);
  });

  test('several come in the order of the text', () => {
    const text = '佐藤太郎様、昭和12年3月4日生、港町1-2-3、090-1234-5678、被保険者番号0001234567';
    expect(findPersonalData(text).map((finding) => finding.kind)).toEqual(['name', 'birth-date', 'address', 'phone', 'insured-number']);
  });

  test('whatever the text: no error, inside the text, in order, without overlaps, and the same again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const findings = findPersonalData(text);
        let last = 0;
        for (const { start, end, text: part } of findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(part).toBe(text.slice(start, end));
          last = end;
        }
        expect(findPersonalData(text)).toEqual(findings);
      }),
      { numRuns: 2000, examples: [['お名前は鈴木㍿佐々木氏の長']] },
    );
  });
});

describe('time grows in step with the length of the text', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('no repetition in any pattern is without a limit, so the work at one place is bounded', () => {
    const { sources } = countSteps('山田さん 0 佐藤さくら様');
    for (const { pattern } of rules) sources.add(pattern.source);
    expect(sources.size).toBeGreaterThan(rules.length);
    for (const source of sources) expect(source.replaceAll(/\[[^\]]*\]|\\./g, 'x')).not.toMatch(/[*+]|\{\d*,\}/);
  });

  test.each(fragments())('%j repeated to 100 kB reads no more than twice what 50 kB reads', (fragment) => {
    const steps = (length: number) => countSteps(fragment.repeat(length / fragment.length)).steps;
    const [half, whole] = [steps(17_000), steps(34_000)];
    expect(whole).toBeLessThan(half * 2.1);
    expect(whole).toBeLessThan(34_000 * 60);
  });
});

/** Pieces that patterns begin with and fail on. */
function fragments(): string[] {
  return [
    '一',
    '1',
    '1-',
    '0 ',
    'さん',
    '山田さん',
    '看護師さん',
    'あ',
    'ア',
    '昭和1年',
    '1丁目',
    '町1-',
    '被保険者番号',
    '誕生日',
    'ﾀﾞ',
    '㍿',
    ' ',
    '\n',
  ];
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...fragments(),
        ...personal.flatMap(([text]) => [text.slice(0, 6), text.slice(-6)]),
        '\ud842',
        '２',
        '様',
        '−',
        '(+81',
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);

/** Characters that patterns are run over: from where each starts to where it stops. */
function countSteps(text: string): { steps: number; sources: Set<string> } {
  let steps = 0;
  const sources = new Set<string>();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its pattern below
  const exec = RegExp.prototype.exec;
  const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, input: string) {
    const from = this.global ? this.lastIndex : 0;
    const match = exec.call(this, input);
    steps += (match ? match.index + match[0].length : input.length) - from + 1;
    sources.add(this.source);
    return match;
  });
  findPersonalData(text);
  spy.mockRestore();
  return { steps, sources };
}
