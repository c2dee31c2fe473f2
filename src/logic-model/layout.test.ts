import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainSheet, written } from './chain.fixture.ts';
import { contentsOf, modelOf } from './chain.ts';
import type { Drawing, DrawnLink, Rectangle, TextLine } from './drawing.ts';
import { layoutModel } from './layout.ts';
import { allBoxes } from './model.ts';
import { anyModel } from './models.fixture.ts';
import { layoutPage, printable } from './page.ts';
import { textWidth } from './text-block.ts';

const widths = fc.constantFrom(300, 358, 599, 600, 820, 960, 1400);
const overlap = (a: Rectangle, b: Rectangle) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
const bare = (text: string) => text.replace(/\s/g, '');
const inside = (line: TextLine, { x, y, w, h }: Rectangle) =>
  line.x >= x && line.x + textWidth(line.text) * line.size <= x + w && line.y - line.size >= y - 1 && line.y <= y + h;

/** Level and upright stretches of a way, as thin rectangles. */
const stretches = ({ points }: DrawnLink): Rectangle[] =>
  points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return {
      x: Math.min(before.x, point.x),
      y: Math.min(before.y, point.y),
      w: Math.abs(before.x - point.x),
      h: Math.abs(before.y - point.y),
    };
  });
/** Whether two stretches lie on each other over some length: crossing is no harm. */
const coincide = (a: Rectangle, b: Rectangle) => {
  const [along, beside] = a.h === 0 && b.h === 0 ? (['x', 'y'] as const) : (['y', 'x'] as const);
  if ((a.h === 0) !== (b.h === 0) || Math.abs(a[beside] - b[beside]) > 2) return false;
  const size = along === 'x' ? 'w' : 'h';
  return Math.min(a[along] + a[size], b[along] + b[size]) - Math.max(a[along], b[along]) > 1;
};
const properties = { numRuns: 100 };
/** Many large pictures, on a machine that may be busy. */
const patience = 60_000;

describe('a chain of any size', { timeout: patience }, () => {
  const check = (test: (drawing: Drawing, model: ReturnType<typeof modelOf>) => void) => {
    fc.assert(
      fc.property(anyModel, widths, (model, width) => {
        test(layoutModel(model, { width }), model);
      }),
      properties,
    );
  };

  test('has every box once, in reading order, none on another, all in the picture', () => {
    check(({ boxes, width, height }, model) => {
      expect(boxes.map((box) => box.id)).toEqual(allBoxes(model).map((box) => box.id));
      for (const [index, box] of boxes.entries()) {
        expect(box.x >= 0 && box.x + box.w <= width && box.y >= 0 && box.y + box.h <= height).toBe(true);
        expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
      }
    });
  });

  test('keeps every word, inside its box', () => {
    check(({ boxes }, model) => {
      for (const [index, box] of allBoxes(model).entries()) {
        const drawn = boxes[index];
        if (!drawn) throw new Error(box.id);
        const text = drawn.lines.map((line) => line.text).join('');
        expect(bare(text)).toBe(bare(box.text + (box.indicator === '' ? '' : `指標：${box.indicator}`)));
        expect(drawn.lines.filter((line) => !inside(line, drawn))).toEqual([]);
      }
    });
  });

  test('draws each link from its box to its box, through no other', () => {
    check(({ boxes, links, width }, model) => {
      expect(links.map(({ from, to }) => ({ from, to }))).toEqual(model.links);
      for (const link of links) {
        const [from, to] = [boxes.find((box) => box.id === link.from), boxes.find((box) => box.id === link.to)];
        const [start, end] = [link.points[0], link.points.at(-1)];
        if (!from || !to || !start || !end) throw new Error(link.path);
        expect([from.x, from.x + from.w]).toContain(start.x);
        expect([to.x, to.x + to.w]).toContain(end.x);
        expect(start.y > from.y && start.y < from.y + from.h && end.y > to.y && end.y < to.y + to.h).toBe(true);
        for (const stretch of stretches(link)) {
          expect(stretch.x >= 0 && stretch.x + stretch.w <= width).toBe(true);
          expect(boxes.filter((box) => overlap(stretch, box))).toEqual([]);
        }
      }
    });
  });

  test('never lays the links of two boxes on each other, nor two arrows on one point', () => {
    check(({ links }) => {
      for (const [index, link] of links.entries()) {
        for (const other of links.slice(index + 1)) {
          if (link.to === other.to)
            expect(Math.abs((link.points.at(-1)?.y ?? 0) - (other.points.at(-1)?.y ?? 0))).toBeGreaterThanOrEqual(6);
          if (link.from === other.from) continue;
          expect(stretches(link).some((a) => stretches(other).some((b) => coincide(a, b)))).toBe(false);
        }
      }
    });
  });

  test('is drawn the same way every time', () => {
    check((drawing, model) => {
      expect(layoutModel(structuredClone(model), { width: drawing.width })).toEqual(drawing);
    });
  });

  test('fits on one page across, head, check and notes included', () => {
    fc.assert(
      fc.property(anyModel, fc.boolean(), (model, roomy) => {
        const page = layoutPage(model, { code: 'W12', title: 'ロジックモデル：夜の不安', author: 'みなと市' }, roomy);
        expect(page.width / page.height).toBeCloseTo(printable.width / printable.height, 1);
        const chain = { x: 0, y: page.top, w: page.chain.width, h: page.chain.height };
        for (const [index, panel] of page.panels.entries()) {
          expect(overlap(panel, chain)).toBe(false);
          expect(panel.x + panel.w <= page.width && panel.y + panel.h <= page.height).toBe(true);
          expect(page.panels.slice(index + 1).filter((other) => overlap(panel, other))).toEqual([]);
          expect(panel.lines.filter((line) => !inside(line, panel))).toEqual([]);
        }
        expect(page.top + page.chain.height).toBeLessThanOrEqual(page.height);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a chain of a sheet', () => {
  const model = modelOf(chainSheet, contentsOf(written));

  test('reads from left to right where there is room, from top to bottom where there is not', () => {
    const firsts = (drawing: Drawing) => drawing.boxes.filter((box) => (box.number ?? 1) === 1);
    const across = firsts(layoutModel(model, { width: 960 }));
    expect(across.map((box) => box.x)).toEqual(across.map((box) => box.x).sort((a, b) => a - b));
    const down = firsts(layoutModel(model, { width: 358 }));
    expect(new Set(down.map((box) => box.x)).size).toBe(1);
    expect(down.map((box) => box.y)).toEqual(down.map((box) => box.y).sort((a, b) => a - b));
  });

  test('draws the links of a doubtful step as doubtful', () => {
    const { links } = layoutModel(model, { width: 960 });
    expect(links.filter((link) => link.level === 1).map((link) => link.from)).toEqual(['activities/a1', 'activities/a1']);
  });

  test('on a small page has large letters, and no check that nobody wrote', () => {
    const bare = { ...model, checks: model.checks.map((check) => ({ ...check, sentence: '', certainty: undefined })), notes: [] };
    const page = layoutPage(bare, { code: '', title: 'ロジックモデル', author: '' });
    expect(page.panels).toEqual([]);
    expect(page.width).toBe(860);
  });
});
