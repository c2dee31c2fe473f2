import { describe, expect, test } from 'vitest';
import { hasChain } from '../worksheets/has-chain.ts';
import { chainSheet, recordOf, written } from './chain.fixture.ts';
import { contentsOf, linksPath, modelOf } from './chain.ts';
import { allBoxes, isWritten } from './model.ts';

const model = modelOf(chainSheet, contentsOf(written));

describe('the chain of a sheet', () => {
  test('runs from the means to the aim, though the sheet is written from the aim backwards', () => {
    expect(model.stages.map((stage) => stage.label)).toEqual(['資源', '活動', '短期の成果', '目指す姿']);
    expect(model.title).toBe('夜の不安');
  });

  test('calls a stage as its section, unless two stages share the section', () => {
    const label = (id: string) => model.stages.find((stage) => stage.id === id)?.label;
    expect([label('resources'), label('activities')]).toEqual(['資源', '活動']);
  });

  test('counts boxes as the form counts rows, and does not count the aim', () => {
    expect(allBoxes(model).map((box) => [box.id, box.number])).toEqual([
      ['resources/r1', 1],
      ['resources/r2', 2],
      ['activities/a1', 1],
      ['short/s1', 1],
      ['short/s2', 2],
      ['goal', undefined],
    ]);
  });

  test('leads along the chosen rows, in their order, and by itself to the aim', () => {
    expect(model.links.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'resources/r1 activities/a1',
      'activities/a1 short/s1',
      'activities/a1 short/s2',
      'short/s1 goal',
      'short/s2 goal',
    ]);
  });

  test('does not draw an unwritten outcome to the aim', () => {
    const half = modelOf(chainSheet, contentsOf(recordOf({ goal: '', 'short/s1/state': '確かめられる' })));
    expect(half.links).toEqual([]);
  });

  test('carries what was found when it was read aloud', () => {
    expect(model.checks[1]).toEqual({
      from: 'activities',
      to: 'short',
      label: '活動から短期へ',
      sentence: 'もし同じ用紙で話すなら、紙が家に残る',
      assumption: '',
      certainty: { label: 'あやしい', level: 1 },
      choices: ['言える', 'あやしい', '分からない'],
    });
    expect(model.notes).toEqual([{ label: '外の影響', text: '夜に訪ねられる人の数' }]);
  });

  test('of a blank sheet has boxes to write in and no links', () => {
    const blank = modelOf(chainSheet);
    expect(blank.stages.map((stage) => stage.boxes.length)).toEqual([3, 3, 2, 1]);
    expect(blank.links).toEqual([]);
    expect(isWritten(blank)).toBe(false);
    expect(isWritten(model)).toBe(true);
  });

  test('of a sheet without such rows is empty', () => {
    const plain = { titleField: 'theme', sections: [{ title: '', fields: [{ id: 'goal', kind: 'longtext', label: '目標' }] }] };
    expect(hasChain(plain)).toBe(false);
    expect(modelOf(plain, contentsOf(written)).stages).toEqual([]);
    expect(hasChain(chainSheet)).toBe(true);
  });

  test('is none where rows only point at rows that lead nowhere', () => {
    const columns = [{ id: 'done', kind: 'refs', label: '対策', field: 'measures' }];
    const fields = [
      { id: 'measures', kind: 'rows', label: '対策', columns: [] },
      { id: 'results', kind: 'rows', label: '結果', columns },
    ];
    expect(hasChain({ sections: [{ fields }] })).toBe(false);
  });

  test('keeps the links of a box where the form keeps them', () => {
    expect(linksPath(chainSheet, 'activities/a1')).toBe('activities/a1/leads');
    expect(linksPath(chainSheet, 'short/s1')).toBeUndefined();
    expect(linksPath(chainSheet, 'goal')).toBeUndefined();
  });
});
