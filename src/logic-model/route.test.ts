import { describe, expect, test } from 'vitest';
import { arrowHead, roundPath } from './drawing.ts';
import { routeLinks } from './route.ts';

const sides = (x: number, tops: number[], name: string) =>
  new Map(tops.map((top, index) => [`${name}${String(index + 1)}`, { x, top, bottom: top + 60 }] as const));
const across = (links: [string, string][], tops = [0, 100, 200]) =>
  routeLinks({
    links: links.map(([from, to]) => ({ from, to })),
    exits: sides(0, tops, 'a'),
    entries: sides(50, tops, 'b'),
    laneX: (lane) => 8 * (lane + 1),
    between: true,
  });

describe('the way of a link', () => {
  test('is straight between boxes at the same height', () => {
    expect(across([['a1', 'b1']])).toEqual([
      [
        { x: 0, y: 30 },
        { x: 50, y: 30 },
      ],
    ]);
  });

  test('turns twice in its lane between boxes at different heights', () => {
    expect(across([['a1', 'b2']])).toEqual([
      [
        { x: 0, y: 30 },
        { x: 8, y: 30 },
        { x: 8, y: 108 },
        { x: 50, y: 108 },
      ],
    ]);
  });

  test('does not cross another that goes down beside it', () => {
    const [upper, lower] = across([
      ['a1', 'b3'],
      ['a2', 'b3'],
    ]);
    // The upper one turns nearer to its target, so that the lower one has left before.
    expect(upper?.[1]?.x).toBeGreaterThan(lower?.[1]?.x ?? 0);
  });

  test('does not cross another that goes up beside it', () => {
    const [upper, lower] = across([
      ['a2', 'b1'],
      ['a3', 'b1'],
    ]);
    expect(upper?.[1]?.x).toBeLessThan(lower?.[1]?.x ?? 0);
  });
});

test('a path is rounded at its corners and ends inside its arrow head', () => {
  const points = [
    { x: 0, y: 30 },
    { x: 8, y: 30 },
    { x: 8, y: 108 },
    { x: 50, y: 108 },
  ];
  expect(roundPath(points)).toBe('M0 30L4 30Q8 30 8 34L8 103Q8 108 13 108L43 108');
  expect(arrowHead(points)).toBe('M50 108L42 104V112Z');
});

test('an arrow that comes from the right points to the left', () => {
  expect(
    arrowHead([
      { x: 90, y: 5 },
      { x: 50, y: 5 },
    ]),
  ).toBe('M50 5L58 1V9Z');
});
