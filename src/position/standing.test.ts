import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures } from '../evidence/figures.ts';
import { lessons } from '../course/course.ts';
import { position } from './position.ts';
import type { ChartSpec } from '../evidence/chart-spec.ts';
import { figureAdvice } from '../evidence/lookup.ts';
import { emptyRecord } from '../learner/record.ts';
import { fewestAnswers } from './check.ts';
import { positionData as data } from './data.ts';
import { figuresOfPosition } from './figures.ts';
import { choicesIn, noChoices, standOf, type Choices, type Standing } from './standing.ts';

const idOf = (list: readonly { id: string }[]) => fc.constantFrom('', ...list.map(({ id }) => id));
const anyChoices: fc.Arbitrary<Choices> = fc.record({
  affiliation: idOf(data.affiliations),
  qualifications: fc.subarray(data.qualifications.map(({ id }) => id)),
  employment: idOf(data.employments),
  years: idOf(data.years),
});

const chartsOf = ({ affiliation, qualification, employment, years, group }: Standing): ChartSpec[] => [
  ...[affiliation, qualification, employment, years].flatMap((place) => place?.chart ?? []),
  ...Object.values(group.tasks),
];
const idsIn = (chart: ChartSpec) => chart.rows.flatMap(({ cells }) => cells.map(({ id }) => id));
const figure = (id: string) => figures.get(id) ?? expect.fail(`no ${id}`);

describe('whatever is chosen', () => {
  test('every figure is known, may be cited, is a share of enough answers, and its chart is of one year and says which', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        for (const chart of chartsOf(standOf(data, choices))) {
          const shown = idsIn(chart).map(figure);
          for (const { id, unit, n } of shown) {
            expect(figureAdvice(id, figures), id).toBeUndefined();
            expect([unit, (n ?? 0) >= fewestAnswers], id).toEqual(['%', true]);
          }
          const [year, ...otherYears] = new Set(shown.map((one) => one.year));
          expect(otherYears, chart.title).toEqual([]);
          expect(chart.facts).toContain(year === 'R6' ? '令和6年度調査' : '令和5年度調査');
          const said = [chart.facts, ...chart.data.series, ...chart.data.categories.map(({ label }) => label)].join();
          expect(said, chart.title).toContain('n=');
        }
      }),
    );
  });

  test('what is said in words carries year and n too', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { affiliation, qualification, employment, years, alone } = standOf(data, choices);
        const cells = [affiliation, qualification, employment, years].flatMap((place) => place?.own.flatMap((row) => row.cells) ?? []);
        for (const { id, citation } of [...cells, ...alone.map(({ cell }) => cell)])
          expect(citation, id).toMatch(/^令和[56]年度調査、n=\d/);
      }),
    );
  });

  test('only what was chosen is pointed out, and all of it', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { affiliation, qualification, employment, years, alone } = standOf(data, choices);
        const marked = (place: Standing['years']) => place?.chart.data.categories.filter((category) => category.marked).length ?? 0;
        expect([marked(affiliation), marked(employment), marked(years)]).toEqual(
          [choices.affiliation, choices.employment, choices.years].map((choice) => (choice === '' ? 0 : 1)),
        );
        expect(marked(qualification) + alone.length).toBe(choices.qualifications.length);
      }),
    );
  });

  test('tasks are those of the affiliation, each once, whatever else is chosen', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { group, hasGroup } = standOf(data, choices);
        const ids = Object.values(group.tasks).flatMap(idsIn);
        expect(ids.length).toBe(hasGroup ? 30 : 15);
        expect(new Set(ids).size).toBe(ids.length);
        expect(standOf(data, { ...noChoices, affiliation: choices.affiliation }).group).toBe(group);
      }),
    );
  });

  test('lessons are of the course, none twice, three groups at most', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { suggestions } = standOf(data, choices);
        const ids = suggestions.flatMap(({ lessons }) => lessons.map(({ id }) => id));
        expect(suggestions.length).toBeGreaterThan(0);
        expect(suggestions.length).toBeLessThanOrEqual(3);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(lessons.has(id), id).toBe(true);
      }),
    );
  });

  test('own strengths and those of others are all of them, each once', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { team, sides } = standOf(data, choices);
        expect([...team.own, ...team.others].map(({ id }) => id).sort()).toEqual(data.strengths.map(({ id }) => id).sort());
        expect([...sides.own, ...sides.others].map(({ id }) => id).sort()).toEqual(['care', 'medical']);
      }),
    );
  });
});

describe('an affiliation', () => {
  test('without a column of its own is shown all who answered, and told so', () => {
    const { hasGroup, group, years } = standOf(data, { ...noChoices, affiliation: 'visiting-nurse', years: 'y0' });
    expect([hasGroup, group.label]).toEqual([false, '全体']);
    expect(years?.own[0]?.cells.map(({ id }) => id)).toEqual(['r5.experience.all.y0']);
  });

  test('of a hospital has the column of hospitals and clinics, with recalculated qualifications', () => {
    const { group, qualification } = standOf(data, { ...noChoices, affiliation: 'hospital', qualifications: ['nurse'] });
    expect(group.label).toBe('病院・診療所');
    expect(qualification?.own[0]?.cells.map(({ id, shown }) => [id, shown])).toEqual([
      ['r5.qualification.hospital-clinic.nurse.recalc', '43.3%'],
      ['r5.qualification.all.nurse', '47.1%'],
    ]);
    expect(qualification?.chart.facts).toContain('当方で計算し直した値を含む');
  });

  test('of a municipality does public awareness at the value of the table, not that of the summary', () => {
    const cells = Object.values(standOf(data, { ...noChoices, affiliation: 'municipality' }).group.tasks).flatMap(({ rows }) => rows);
    const shown = (id: string) => cells.flatMap((row) => row.cells).find((cell) => cell.id === id)?.shown;
    expect(shown('r5.tasks.municipality.public-awareness')).toBe('80.1%');
    expect(shown('r5.tasks.municipality.resident-consultation')).toBe('66.8%');
  });

  test('of a community support centre is never said to be strong in consultation without the contrary survey', () => {
    const { team } = standOf(data, { ...noChoices, affiliation: 'community-support-center' });
    expect(team.own.find(({ id }) => id === 'cases')?.caution).toMatch(/令和5年度調査.*最も低く/);
  });
});

describe('lessons', () => {
  const from = (choices: Partial<Choices>) => standOf(data, { ...noChoices, ...choices }).suggestions.map(({ id }) => id);
  test.each([
    [{ years: 'y0' }, ['new']],
    [{ years: 'y0', employment: 'parttime' }, ['new']],
    [{ affiliation: 'municipality', employment: 'fulltime-dedicated' }, ['municipality']],
    [{ affiliation: 'pharmacy' }, ['anyone']],
  ])('for %o begin with %o', (choices, rules) => {
    expect(from(choices)).toEqual(rules);
  });

  test('named for one reason are not named for the next, which goes on with its own', () => {
    const [first, second] = standOf(data, { ...noChoices, years: 'y0', qualifications: ['nurse'] }).suggestions;
    expect(first?.lessons.map(({ id }) => id)).toEqual(['a01', 'a03', 'a08', 'a09']);
    expect(second?.lessons.map(({ id }) => id)).toEqual(['a02', 'a05', 'a06', 'a04']);
  });

  test('for qualifications of both sides leave out the rules for one side', () => {
    expect(from({ qualifications: ['nurse', 'care-manager'] })).toEqual(['anyone']);
  });
});

test('a kept choice that means nothing any more is no choice', () => {
  const at = { at: 1, by: 'b' };
  const values = {
    'position/affiliation': { value: 'guild', ...at },
    'position/qualifications': { value: ['nurse', 'druid'], ...at },
    'position/years': { value: 'y0', ...at },
  };
  expect(choicesIn({ ...emptyRecord, values }, data)).toEqual({ ...noChoices, qualifications: ['nurse'], years: 'y0' });
  expect(choicesIn(emptyRecord, data)).toEqual(noChoices);
});

test('no figure of the page is from another year than its table', () => {
  const shown = figuresOfPosition(position, figures);
  expect(shown.length).toBeGreaterThan(150);
  for (const { id, year } of shown) expect(figure(id).year, id).toBe(year);
});

test('tasks whose row was inferred are marked', () => {
  const inferred = position.tasks.filter((task) => task.inferred).map(({ id }) => id);
  const noted = position.tasks.filter(({ id }) => figure(`r5.tasks.all.${id}`).note.includes('推定')).map(({ id }) => id);
  expect(inferred).toEqual(noted);
});
