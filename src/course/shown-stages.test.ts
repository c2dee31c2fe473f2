import fc from 'fast-check';
import { expect, test } from 'vitest';
import { course, order, stageOf } from './course.ts';
import { drawWays, nextShown, offeredOf, type Shows } from './shown-stages.ts';

const without =
  (...hidden: string[]): Shows =>
  (stage) =>
    !hidden.includes(stage);

test('from lesson to lesson, what is not offered is passed over, and a lesson of it leads back to what is', () => {
  const around = (lesson: string, shows: Shows) =>
    ([-1, 1] as const).map((step) => nextShown(order, stageOf, shows, order.indexOf(lesson), step));
  expect(around('a12', without())).toEqual(['a11', 'b01']);
  expect(around('a12', without('b'))).toEqual(['a11', 'c01']);
  expect(around('c01', without('b'))).toEqual(['a12', 'c02']);
  expect(around('b15', without('c'))).toEqual(['b14', undefined]);
  expect(around('c05', without('c'))).toEqual(['b15', undefined]);
  expect(around('b01', without('a', 'c'))).toEqual([undefined, 'b02']);
});

test('paths lead through what is offered, and one that has none of it is gone', () => {
  const lessons = order.map((id) => ({ id, stage: stageOf(id) }));
  const { paths } = course;
  expect(offeredOf({ lessons, paths }, without())).toEqual({ lessons, paths });
  const offered = offeredOf({ lessons, paths }, without('b', 'c'));
  expect(offered.lessons.every(({ stage }) => stage === 'a')).toBe(true);
  expect(offered.paths.map(({ id }) => id)).toEqual(['first-days', 'medical', 'care', 'theme', 'municipality']);
  expect(offered.paths.find(({ id }) => id === 'theme')?.lessons).toEqual(['a08', 'a09']);
});

/** What drawn ways come to for a host that hides some stages. */
const readWays = (drawn: string, hidden: readonly string[]): string => {
  const read = JSON.parse(drawn) as string | [string, string, string];
  return typeof read === 'string' ? read : readWays(hidden.includes(read[0]) ? read[1] : read[2], hidden);
};

test('every way to hide stages is drawn, and none that makes no difference', async () => {
  const stages = ['a', 'b', 'c', 'd'];
  const fork = (hidden: string, then: string, or: string) => JSON.stringify([hidden, then, or]);
  await fc.assert(
    fc.asyncProperty(fc.func(fc.constantFrom('x', 'y')), fc.subarray(stages), async (draw, hidden) => {
      const drawFor = (shows: Shows) => JSON.stringify(draw(stages.filter(shows).join()));
      const drawn = await drawWays(drawFor, fork);
      expect(readWays(drawn, hidden)).toBe(JSON.parse(drawFor(without(...hidden))));
    }),
  );
  expect(
    await drawWays(
      (shows) => String(shows('a') ? shows('b') : shows('b')),
      (...way) => way.join(' '),
    ),
  ).toBe('b false true');
});

test('the first stage that is shown is drawn once for each of many', async () => {
  const stages = Array.from({ length: 50 }, (_, n) => `s${String(n)}`);
  let times = 0;
  const drawn = await drawWays(
    (shows) => {
      times += 1;
      return stages.find(shows) ?? 'none';
    },
    (hidden, then, or) => `(${hidden} ${then} ${or})`,
  );
  expect(times).toBe(stages.length + 1);
  expect(drawn).toBe(stages.reduceRight((then, stage) => `(${stage} ${then} ${stage})`, 'none'));
});
