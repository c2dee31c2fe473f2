import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../authoring/problems.ts';
import { readYaml } from '../authoring/read.ts';
import { amount, shownValue } from './figure.ts';
import { figureAdvice } from './lookup.ts';
import { correctionsSchema, figureSchema, sourcesSchema } from './schema.ts';
import { checkTableReferences, parseTable } from './table.ts';

const root = new URL('../../', import.meta.url).pathname;
const problems: Problem[] = [];
const file = 'content/evidence/figures.csv';
const register = parseTable(readFileSync(`${root}${file}`, 'utf8'), file, figureSchema, problems);
const sources = readYaml(root, 'content/evidence/sources.yaml', sourcesSchema, problems)?.data.sources ?? [];
const corrections = readYaml(root, 'content/evidence/corrections.yaml', correctionsSchema, problems)?.data.corrections ?? [];
const { rows: figures } = register;
const byId = new Map(figures.map((figure) => [figure.id, figure]));
const figure = (id: string) => byId.get(id) ?? expect.fail(`no ${id}`);

describe('the evidence of this course', () => {
  test('is valid, complete, and refers to nothing that is missing', () => {
    expect(problems).toEqual([]);
    expect(figures).toHaveLength(1252);
    expect(sources).toHaveLength(5);
    expect(
      checkTableReferences(register, new Set(sources.map(({ id }) => id)), new Set(corrections.map(({ anomaly }) => anomaly))),
    ).toEqual([]);
  });

  test('reports a source and an anomaly that nobody explains', () => {
    const [first] = figures;
    const broken = { ...register, rows: [{ ...figure(first?.id ?? ''), source: 'lost', anomaly: ['x-99'] }] };
    expect(checkTableReferences(broken, new Set(['found']), new Set())).toMatchObject([
      { line: 2, key: 'source' },
      { line: 2, key: 'anomaly' },
    ]);
  });

  test('explains each anomaly once', () => {
    expect(new Set(corrections.map(({ anomaly }) => anomaly)).size).toBe(corrections.length);
  });
});

describe('every percentage with a count', () => {
  const counted = figures.filter((one) => one.unit === '%' && one.numerator !== undefined && one.n !== undefined);
  const share = (one: (typeof counted)[number]) => ((one.numerator ?? 0) / (one.n ?? 1)) * 100;

  test('agrees with it within rounding, or is corrected and says why', () => {
    expect(counted.length).toBeGreaterThan(900);
    const off = counted.filter((one) => Math.abs(share(one) - Number(one.value)) > 0.06);
    expect(off).toHaveLength(25);
    expect(off.filter((one) => one.use === undefined || one.anomaly.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('shows a value that agrees, save where the count itself is misprinted', () => {
    expect(counted.filter((one) => Math.abs(share(one) - amount(one)) > 0.06).map(({ id }) => id)).toEqual([
      'r5.qualification.all.municipal-admin-staff',
    ]);
  });
});

describe('a value that must not be cited', () => {
  const banned = figures.filter((one) => one.standing === 'do-not-cite');

  test('has a note, and a replacement or a reason for having none', () => {
    expect(banned).toHaveLength(24);
    for (const one of banned) expect(one.note, one.id).not.toBe('');
    expect(banned.filter((one) => !byId.has(`${one.id}.recalc`)).map(({ id }) => id)).toEqual([
      'r6.core-coordinator.diff.network',
      'r6.core-coordinator.diff.professional-consultation',
    ]);
  });

  test('is replaced by the value recommended for it', () => {
    for (const one of banned.filter(({ use }) => use !== undefined)) expect(byId.get(`${one.id}.recalc`)?.value, one.id).toBe(one.use);
  });

  test('covers every row that has a recalculated one', () => {
    const recalculated = figures.filter(({ id }) => id.endsWith('.recalc'));
    expect(recalculated).toHaveLength(22);
    for (const { id, standing } of recalculated) {
      expect(standing, id).toBe('derived');
      expect(byId.get(id.replace('.recalc', ''))?.standing, id).toBe('do-not-cite');
    }
  });
});

describe('recommendations of the anomaly list are in the register', () => {
  test.each([
    ['x-01', 'r6.core-coordinator.not-placed', '86.9%'],
    ['x-05', 'r5.qualification.hospital-clinic.nurse.recalc', '43.3%'],
    ['x-05', 'r5.qualification.hospital-clinic.medical-social-worker.recalc', '39.6%'],
    ['x-05', 'r5.qualification.medical-association.nurse.recalc', '54.7%'],
    ['x-06', 'r5.qualification.community-support-center.municipal-admin-staff.recalc', '4.6%'],
    ['x-06', 'r5.qualification.community-support-center.municipal-professional-staff.recalc', '18.7%'],
    ['x-06', 'r5.qualification.municipality.municipal-admin-staff.recalc', '18.6%'],
    ['x-06', 'r5.qualification.municipality.municipal-professional-staff.recalc', '27.0%'],
    ['x-06', 'r5.qualification.all.municipal-admin-staff', '4.2%'],
    ['x-07', 'r5.scenes.dementia.significant-items', '9項目'],
    ['x-21', 'r5.popsize.lt200k-total', '92.4%'],
    ['x-21', 'r5.workstyle.medical-association.any-ded', '71.9%'],
    ['x-21', 'r5.workstyle.municipality.any-ded', '26.1%'],
    ['x-21', 'r5.workstyle-by-headcount.medical-association.h2.fulltime-only', '52.3%'],
  ])('%s: %s is shown as %s', (anomaly, id, shown) => {
    expect(shownValue(figure(id))).toBe(shown);
    expect(figure(id).anomaly).toContain(anomaly);
    expect(figureAdvice(id, byId)).toBeUndefined();
  });

  test('a share of something unknown says so', () => {
    expect(['r6.core-coordinator.placed', 'r6.rehab-nutrition-oral.engaged'].map((id) => figure(id).standing)).toEqual([
      'unit-unclear',
      'unit-unclear',
    ]);
  });

  test('a small number of answers is flagged', () => {
    for (const one of figures.filter(({ source, unit, n }) => source === 'fri-r5-report' && unit === '%' && n !== undefined && n < 30))
      expect(one.anomaly, one.id).toContain('x-43');
  });
});

test('only organisations are named as publishers', () => {
  expect(sources.map(({ publisher }) => publisher)).toEqual([
    '国立保健医療科学院 医療・福祉サービス研究部',
    '株式会社富士通総研',
    null,
    '株式会社富士通総研',
    null,
  ]);
});

test('a correction is a short text of our own', () => {
  for (const { what, instead, anomaly } of corrections) {
    expect(what.length, anomaly).toBeLessThan(160);
    for (const sentence of `${what}${instead}`.split('。')) expect(sentence.length, `${anomaly}: ${sentence}`).toBeLessThanOrEqual(90);
  }
});
