import { describe, expect, test } from 'vitest';
import { cases } from './cases.ts';
import { textWidth } from '../evidence/chart.ts';
import { layoutMap, linesOf, mapSizes } from './map-layout.ts';
import { messages } from './messages.ts';
import type { CaseMap } from './schema.ts';

const map: CaseMap = {
  rows: [
    [
      { id: 'city', kind: 'municipality', label: '市の担当者' },
      { id: 'office', kind: 'medicine', label: '医師会' },
    ],
    [{ id: 'room', kind: 'coordinator', label: '相談室', note: '1名' }],
    [{ id: 'council', kind: 'both', label: '推進協議会' }],
  ],
  ties: [
    { between: ['office', 'room'], what: '委託' },
    { between: ['city', 'room'], what: '月1回の打合せ' },
    { between: ['room', 'council'], what: '事務局' },
  ],
  caption: '',
};

describe('a map', () => {
  const layout = layoutMap(map, messages.kinds);
  const box = (id: string) => layout.boxes.find((one) => one.id === id) ?? expect.fail(id);

  test('stands in rows from top to bottom', () => {
    expect(box('city').y).toBe(box('office').y);
    expect(box('room').y).toBeGreaterThan(box('city').y + box('city').height);
    expect(box('council').y).toBeGreaterThan(box('room').y + box('room').height);
    expect(layout.height).toBeGreaterThan(box('council').y + box('council').height);
  });

  test('says the kind of a box below its name, and its note', () => {
    expect(box('room').notes.lines).toEqual(['コーディネーター', '1名']);
    expect(box('city').notes.lines).toEqual([]);
  });

  test('has the words of ties in the order of their boxes, whatever order they are written in', () => {
    expect(layout.ties.map(({ label }) => label.lines.join(''))).toEqual(['月1回の打合せ', '委託', '事務局']);
  });

  test('joins the lines of a tie to its boxes', () => {
    for (const { from, to, lines } of layout.ties) {
      const [[x1, y1] = [0, 0], [, , x2, y2] = [0, 0, 0, 0]] = lines;
      const [upper, lower] = [box(from), box(to)];
      expect(y1).toBe(upper.y + upper.height);
      expect(y2).toBe(lower.y);
      expect(x1).toBeGreaterThan(upper.x);
      expect(x1).toBeLessThan(upper.x + upper.width);
      expect(x2).toBeGreaterThan(lower.x);
      expect(x2).toBeLessThan(lower.x + lower.width);
    }
  });

  test('ends a line at a mark only where it has to end one', () => {
    const wide = (label: string): CaseMap => ({ ...map, rows: [[{ id: 'a', kind: 'both', label }]], ties: [] });
    const narrow = (label: string): CaseMap => ({
      ...map,
      rows: [['a', 'b', 'c'].map((id) => ({ id, kind: 'both' as const, label }))],
      ties: [],
    });
    expect(layoutMap(wide('地域包括|支援センター'), messages.kinds).boxes[0]?.label.lines).toEqual(['地域包括支援センター']);
    expect(layoutMap(narrow('地域包括|支援センター'), messages.kinds).boxes[0]?.label.lines).toEqual(['地域包括', '支援センター']);
  });
});

describe.each([...cases.values()].map((one) => [one.name, one.map] as const))('the map of %s', (_, real) => {
  const layout = layoutMap(real, messages.kinds);
  const blocks = [
    ...layout.boxes.flatMap(({ label, notes, x, width }) => [
      { block: label, size: mapSizes.label, left: x, right: x + width },
      { block: notes, size: mapSizes.note, left: x, right: x + width },
    ]),
    ...layout.ties.map(({ label }) => ({ block: label, size: mapSizes.note, left: 0, right: mapSizes.width })),
  ];

  test('keeps every text within its box, and within the drawing', () => {
    for (const { block, size, left, right } of blocks)
      for (const line of block.lines) {
        const half = (textWidth(line) * size) / 2;
        expect(block.x - half, line).toBeGreaterThanOrEqual(left);
        expect(block.x + half, line).toBeLessThanOrEqual(right);
      }
  });

  test('lays no words over others', () => {
    const areas = blocks.flatMap(({ block, size }) =>
      block.lines.map((line, i) => {
        const half = (textWidth(line) * size) / 2;
        const y = block.y + i * mapSizes.line;
        return { line, left: block.x - half, right: block.x + half, top: y - size + 2, bottom: y + 2 };
      }),
    );
    const touching = areas.flatMap((a, i) =>
      areas
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.line} / ${b.line}`),
    );
    expect(touching).toEqual([]);
  });

  test('draws every tie', () => {
    expect(layout.ties).toHaveLength(real.ties.length);
    expect(linesOf(real).filter(({ lines }) => lines > 3)).toEqual([]);
  });
});
