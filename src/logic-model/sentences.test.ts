import { describe, expect, test } from 'vitest';
import { chainSheet, recordOf, written } from './chain.fixture.ts';
import { contentsOf, modelOf } from './chain.ts';
import { allBoxes } from './model.ts';
import { describeModel, labelOf, legendOf, looseEnds, nameOf, sentencesOf } from './sentences.ts';

const model = modelOf(chainSheet, contentsOf(written));

describe('a chain in words', () => {
  test('says every link as if and then, with quotations inside quotations', () => {
    expect(sentencesOf(model).map(({ text }) => text)).toEqual([
      'もし「昼の訪問のうち15分」を使えるなら、「家族に『説明用紙』で話す」を進められます。',
      'もし「家族に『説明用紙』で話す」を進めるなら、「家族が、夜に聞く先を確かめられる」が数えられます。',
      'もし「家族に『説明用紙』で話す」を進めるなら、「3者が、誰が話したかを知っている」が数えられます。',
      'もし「家族が、夜に聞く先を確かめられる」になるなら、「望む場所で過ごし続けられる」になります。',
      'もし「3者が、誰が話したかを知っている」になるなら、「望む場所で過ごし続けられる」になります。',
    ]);
  });

  test('says beside a link how far its step was believed', () => {
    expect(sentencesOf(model).map(({ step, certainty }) => [step, certainty])[1]).toEqual(['活動から短期へ', 'あやしい']);
    expect(sentencesOf(model)[0]?.certainty).toBeUndefined();
    expect(legendOf(model)).toEqual([{ line: '破線', label: 'あやしい' }]);
  });

  test('names boxes as the form numbers them', () => {
    expect(allBoxes(model).map((box) => nameOf(model, box.id))).toEqual([
      '資源1',
      '資源2',
      '活動1',
      '短期の成果1',
      '短期の成果2',
      '目指す姿',
    ]);
  });

  test('has a name for a box without text', () => {
    const half = modelOf(chainSheet, contentsOf(recordOf({ 'resources/r1/leads': ['a1'], 'activities/a1/action': '話す' })));
    const [first] = allBoxes(half);
    expect(first && labelOf(half, first)).toBe('資源1：まだ書いていません');
    expect(sentencesOf(half)[0]?.text).toBe('もし「資源1」を使えるなら、「話す」を進められます。');
  });

  test('describes the picture', () => {
    expect(describeModel(model)).toBe(
      '左から順に、資源2つ、活動1つ、短期の成果2つ、目指す姿の4段です。資源1は活動1へつながります。活動1は短期の成果1と短期の成果2へつながります。短期の成果1は目指す姿へつながります。短期の成果2は目指す姿へつながります。',
    );
  });

  test('names the boxes that hang loose', () => {
    expect(looseEnds(model)).toEqual(['資源2：つながる先がありません。']);
    const apart = modelOf(chainSheet, contentsOf(recordOf({ 'short/s1/state': '確かめられる', goal: '過ごせる' })));
    expect(looseEnds(apart)).toEqual(['短期の成果1：ここへ来る箱がありません。']);
  });
});
