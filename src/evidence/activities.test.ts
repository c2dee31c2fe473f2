import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../authoring/problems.ts';
import { activityChart, checkActivities, dependsOnTest, isRelated, sortByShare } from './activities.ts';
import { activitySchema, type Activity } from './schema.ts';
import { parseTable } from './table.ts';

const header = 'id,area,label,with,withCount,withN,without,withoutCount,withoutN,p,twoGroupP,year,source,locator,anomaly';
const row = 'r5.scene.daily-care.rules,daily-care,ルールを決める,16.6,164,986,9.3,64,690,<.001,<.001,R5,fri-r5-report,図表-25,';
const parse = (...lines: string[]) => {
  const problems: Problem[] = [];
  return { table: parseTable(lines.join('\n'), 'scene-activities.csv', activitySchema, problems), problems };
};
const known = [new Set(['fri-r5-report']), new Set(['x-12', 'x-13'])] as const;

test('a row becomes an activity', () => {
  const { table, problems } = parse(header, row);
  expect(problems).toEqual([]);
  expect(table.rows).toMatchObject([{ area: 'daily-care', with: '16.6', withCount: 164, withN: 986, anomaly: [] }]);
  expect(checkActivities(table, ...known)).toEqual([]);
});

describe('an author edits the table of activities and', () => {
  test('mistypes a percentage, so that it no longer agrees with its count', () => {
    expect(checkActivities(parse(header, row.replace('16.6', '61.6')).table, ...known)).toEqual([
      {
        file: 'scene-activities.csv',
        line: 2,
        key: 'with',
        reason: '61.6 は、実数 164 ÷ 986 と合いません（16.6）。',
        instead: '資料の表を見て、割合か実数を直します。',
      },
    ]);
  });
  test('invents an area, or writes a p value otherwise', () => {
    const { problems } = parse(header, row.replace(',daily-care,', ',daily,').replace('<.001', '0.0001'));
    expect(problems.map(({ key }) => key)).toEqual(['area', 'p']);
    expect(problems[0]?.line).toBe(2);
  });
  test('names a source or an anomaly that nobody explains', () => {
    const { table } = parse(header, `${row.replace('fri-r5-report', 'lost')}x-99`);
    expect(checkActivities(table, ...known).map(({ key }) => key)).toEqual(['source', 'anomaly']);
  });
  test('forgets a column', () => {
    expect(parse(header, row.replace(',R5', '')).problems).toMatchObject([{ line: 2, reason: '欄が14個あります。' }]);
  });
});

describe('the activities of this course', () => {
  const { table, problems } = parse(readFileSync('content/evidence/scene-activities.csv', 'utf8'));
  const of = (area: Activity['area']) => table.rows.filter((one) => one.area === area);
  const label = (one: Activity | undefined) => one?.label;
  const groups = ['with', 'without'] as const;
  const scenes = ['daily-care', 'admission-discharge', 'acute-change', 'end-of-life'] as const;
  const share = (area: Activity['area'], key: string, group: 'with' | 'without') =>
    Number(table.rows.find(({ id }) => id === `r5.scene.${area}.${key}`)?.[group] ?? expect.fail(`${area} ${key}`));
  const least = (area: Activity['area'], group: 'with' | 'without') =>
    label([...of(area)].sort((a, b) => Number(a[group]) - Number(b[group]))[0]);
  const unclear = (area: Activity['area']) =>
    of(area)
      .filter((one) => !isRelated(one))
      .map(({ label }) => label);

  test('are complete', () => {
    expect(problems).toEqual([]);
    expect(table.rows).toHaveLength(100);
    expect(checkActivities(table, ...known)).toEqual([]);
  });

  test('are related to having a coordinator as often as the register of figures says', () => {
    const count = (area: Activity['area']) => `${String(of(area).filter(isRelated).length)}/${String(of(area).length)}`;
    expect(scenes.map(count)).toEqual(['15/16', '12/15', '15/15', '13/13']);
    expect((['dementia', 'infection', 'disaster'] as const).map(count)).toEqual(['9/19', '8/11', '3/11']);
  });

  test('depend on the kind of test in five cases, each flagged', () => {
    const flipped = table.rows.filter(dependsOnTest);
    expect(flipped).toHaveLength(5);
    for (const { id, anomaly } of flipped) expect(anomaly, id).toContain('x-13');
  });

  test('bear out what the pages of the scenes say about them', () => {
    expect(sortByShare(of('daily-care')).slice(0, 3).map(label)).toEqual([
      '多職種のつながりをつくる',
      '医師会などの団体と組む',
      '住民に知らせる',
    ]);
    expect(sortByShare(of('end-of-life')).slice(0, 2).map(label)).toEqual(['住民に知らせる', '人生の最終段階の意思決定を支える']);
    expect(unclear('admission-discharge')).toEqual(expect.arrayContaining(['退院調整カンファレンス', '施設へ移るための調整']));
    expect(unclear('dementia')).toContain('認知症カフェ');
    expect(unclear('disaster')).toEqual(expect.arrayContaining(['現状をつかみ、問題点を探す', 'ルールを決める']));
    for (const group of groups) {
      expect(least('daily-care', group)).toBe('歯科医療の体制をつくる');
      expect(least('acute-change', group)).toBe('都道府県と市町村が組む');
      expect(least('end-of-life', group)).toBe('ルールを決める');
      const others = (area: Activity['area']) => scenes.filter((scene) => scene !== area);
      for (const scene of others('admission-discharge'))
        for (const key of ['rules', 'tools']) expect(share('admission-discharge', key, group)).toBeGreaterThan(share(scene, key, group));
      for (const key of ['network', 'medical-association-liaison']) {
        for (const scene of others('acute-change')) expect(share('acute-change', key, group)).toBeLessThan(share(scene, key, group));
        for (const scene of scenes) expect(share('infection', key, group)).toBeLessThan(share(scene, key, group));
      }
      for (const scene of scenes) expect(share('disaster', 'network', group)).toBeLessThan(share(scene, 'network', group));
      const top = [...of('dementia')].sort((a, b) => Number(b[group]) - Number(a[group])).slice(0, 3);
      expect(new Set(top.map(label))).toEqual(new Set(['住民に知らせる', '多職種のつながりをつくる', '認知症カフェ']));
    }
  });

  test('are drawn as two bars of the whole hundred', () => {
    const [first] = sortByShare(of('daily-care'));
    expect(activityChart(first ? [first] : [], ['いる', 'いない'])).toEqual({
      whole: 100,
      series: ['いる', 'いない'],
      categories: [
        {
          label: '多職種のつながりをつくる',
          bars: [
            { value: 69.5, shown: '69.5%' },
            { value: 44.3, shown: '44.3%' },
          ],
        },
      ],
    });
  });
});
