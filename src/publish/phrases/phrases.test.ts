import { describe, expect, test } from 'vitest';
import { markPhrases } from './html.ts';
import { createPhraser } from './phrases.ts';

const phrasesOf = createPhraser(['看取り', '口腔', 'しくみ', 'ケアマネジャー', '話し合い']);

describe('22: a line ends between phrases', () => {
  test.each([
    '場面のしくみづくり：|入退院と|看取り・急変',
    'このあと|読む、|または|書くもの',
    '確かめた人|（上司）',
    '市町村と、|協議会などの|話し合いの場',
    'コーディネーターは|何をする人か',
    '相談の|背景を聞く',
    '書き直した所',
    '3か月後に|見直す',
    'ご家族に|伝える',
    'W10 要因分析|シート',
  ])('%s', (text) => {
    expect(phrasesOf(text.replaceAll('|', ''), 3).join('|')).toBe(text);
  });

  test('none has one or two characters, unless it is all there is', () => {
    for (const text of ['食事の形は、病棟へ', '何を町の外に頼むか', '地域資源を調べる（リハ・栄養・口腔も）'])
      expect(Math.min(...phrasesOf(text, 3).map((phrase) => phrase.length))).toBeGreaterThan(2);
    expect(phrasesOf('行ける範囲', 2)).toEqual(['行ける', '範囲']);
    expect(phrasesOf('表', 3)).toEqual(['表']);
    expect(phrasesOf('', 3)).toEqual(['']);
  });
});

describe('the build marks phrases', () => {
  const cut = (text: string) => text.split('/');

  test('in headings, labels and links of lists', () => {
    expect(
      markPhrases(
        '<h2 id="a/b">あ/い<b>ううううう/ええええ</b></h2><li> <a href="/c/">おおおおお/かかかか</a></li><p>き/く</p><th>け/こ</th>',
        cut,
      ),
    ).toBe(
      '<h2 id="a/b">あ<wbr>い<b>ううううう<wbr>ええええ</b></h2><li> <a href="/c/">おおおおお<wbr>かかかか</a></li><p>き/く</p><th>け<wbr>こ</th>',
    );
  });

  test('marks inside a phrase end no line', () => {
    expect(markPhrases('<h2>地域の入退院と/看取り・急変</h2>', cut)).toBe(
      '<h2>地域の入退院と<wbr><span class="one-phrase">看取り・急変</span></h2>',
    );
  });

  test('nowhere else: not in scripts, drawings, long texts and short ones, nor twice', () => {
    const long = `<dt>${'あ/'.repeat(30)}</dt>`;
    const html = `<script>"<h2>aaaaaaaa/b</h2>"</script><svg><title>aaaaaaaa/b</title></svg>${long}<legend class="question-stem">aaaaaaaa/b</legend><summary>aaaaaaaa<wbr>b/c</summary><dt>a/b</dt>`;
    expect(markPhrases(html, cut)).toBe(html);
  });
});
