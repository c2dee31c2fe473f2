import type { Point } from './route.ts';

const radius = 5;
/** The arrow head: its length, and half of its height. */
const head = { length: 8, half: 4 };

/** A right-angled way as an SVG path with rounded corners. It ends inside the arrow head, so that no line shows beyond the tip. */
export function roundPath(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (!start) return '';
  const commands = rest.map((corner, index) => {
    const before = points[index] ?? corner;
    const after = points[index + 2];
    if (!after) return `L${at(towards(corner, before, head.length - 1))}`;
    const bend = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    return `L${at(towards(corner, before, bend))}Q${at(corner)} ${at(towards(corner, after, bend))}`;
  });
  return `M${at(start)}${commands.join('')}`;
}

/** The arrow head at the end of a way; it points the way the last stretch runs. */
export function arrowHead(points: readonly Point[]): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return '';
  const back = tip.x + (before.x < tip.x ? -head.length : head.length);
  return `M${at(tip)}L${at({ x: back, y: tip.y - head.half })}V${short(tip.y + head.half)}Z`;
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

function towards(from: Point, to: Point, by: number): Point {
  const whole = distance(from, to);
  const share = whole === 0 ? 0 : Math.min(1, by / whole);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const at = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;
const short = (value: number): string => String(Math.round(value * 10) / 10);
