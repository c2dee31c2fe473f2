import type { RatingSheet } from './rating-sheet.ts';
import { isBacked, type Rating } from './ratings.ts';

/** A rating with what it is called: 「はじめ」, or a name. */
export interface NamedRating {
  rating: Rating;
  name: string;
}

/** Own ratings are joined by a line, in their order; those of others stand by themselves. */
export interface Series extends NamedRating {
  shape: Shape;
  isOwn: boolean;
}

export type Shape = 'circle' | 'square' | 'triangle' | 'diamond' | 'hexagon';

/** A picture in its own units; text is 14 of them high, so that it is legible at 320 CSS pixels. */
export interface Chart {
  width: number;
  height: number;
  /** Where the levels 0–4 stand. */
  ticks: { level: number; x: number }[];
  rows: ChartRow[];
}

interface ChartRow {
  domain: string;
  /** Baseline of its name; middle of its first line of marks; where it ends. */
  label: number;
  axis: number;
  end: number;
  marks: { x: number; y: number; shape: Shape; isBacked: boolean }[];
  /** The way of the own ratings: `12,40 80,40`. Empty for fewer than two. */
  way: string;
}

const width = 320;
const xOf = (level: number): number => 28 + level * 66;
const step = 15;

/** Shapes of what is shown: circle, squares, triangle for the own times; diamonds and the like for others. */
export function seriesOf(own: readonly NamedRating[], others: readonly NamedRating[]): Series[] {
  return [
    ...own.map((named, index): Series => ({
      ...named,
      isOwn: true,
      shape: index === 0 ? 'circle' : index === own.length - 1 && index > 1 ? 'triangle' : 'square',
    })),
    ...others.map((named, index): Series => ({ ...named, isOwn: false, shape: index % 2 === 0 ? 'diamond' : 'hexagon' })),
  ];
}

/** One row for each domain; marks on the same level stand one below the other. */
export function drawChart(series: readonly Series[], { domains }: RatingSheet): Chart {
  let top = 34;
  const rows = domains.map(({ id }): ChartRow => {
    const axis = top + 34;
    const taken = new Map<number, number>();
    const marks = series.flatMap(({ rating, shape, isOwn }) => {
      const level = rating.levels.get(id);
      if (!level) return [];
      const place = taken.get(level.level) ?? 0;
      taken.set(level.level, place + 1);
      return [{ x: xOf(level.level), y: axis + place * step, shape, isBacked: isBacked(level), isOwn }];
    });
    const end = axis + Math.max(0, ...[...taken.values()].map((count) => count - 1)) * step + 14;
    const own = marks.filter(({ isOwn }) => isOwn);
    const row = { domain: id, label: top + 17, axis, end };
    top = end;
    return {
      ...row,
      marks: marks.map(({ isOwn: _, ...mark }) => mark),
      way: own.length < 2 ? '' : own.map(({ x, y }) => `${String(x)},${String(y)}`).join(' '),
    };
  });
  return { width, height: top + 2, ticks: [0, 1, 2, 3, 4].map((level) => ({ level, x: xOf(level) })), rows };
}

/** The outline of a mark around a point, as a path. */
export function outlineOf(shape: Shape, x: number, y: number): string {
  const points = (list: readonly (readonly [number, number])[]) =>
    `M${list.map(([dx, dy]) => `${String(x + dx)} ${String(y + dy)}`).join('L')}Z`;
  switch (shape) {
    case 'circle':
      return `M${String(x - 5.5)} ${String(y)}a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0Z`;
    case 'square':
      return points([
        [-5, -5],
        [5, -5],
        [5, 5],
        [-5, 5],
      ]);
    case 'triangle':
      return points([
        [0, -6.5],
        [6.5, 5],
        [-6.5, 5],
      ]);
    case 'diamond':
      return points([
        [0, -7],
        [7, 0],
        [0, 7],
        [-7, 0],
      ]);
    case 'hexagon':
      return points([
        [-3.5, -6],
        [3.5, -6],
        [7, 0],
        [3.5, 6],
        [-3.5, 6],
        [-7, 0],
      ]);
  }
}
