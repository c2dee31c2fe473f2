import type { Certainty } from './model.ts';
import type { Point } from './route.ts';

/** A picture in user units: at its own width one unit is one CSS pixel. */
export interface Drawing {
  width: number;
  height: number;
  /** Stages from top to bottom instead of from left to right. */
  stacked: boolean;
  headings: TextLine[];
  /** In reading order: by stage, then by row. */
  boxes: DrawnBox[];
  links: DrawnLink[];
}

/** A chain on a page of its own, with what stands around it. */
export interface Page {
  width: number;
  height: number;
  head: TextLine[];
  chain: Drawing;
  /** How far below the upper edge the chain begins. */
  top: number;
  /** Framed texts below the chain. */
  panels: DrawnPanel[];
}

export interface Rectangle {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface DrawnBox extends Rectangle {
  /** As in the model. */
  id: string;
  /** Id of its stage. */
  stage: string;
  number: number | undefined;
  lines: TextLine[];
}

export interface DrawnPanel extends Rectangle {
  lines: TextLine[];
}

/** A line of text; `y` is its base line. */
export interface TextLine {
  text: string;
  x: number;
  y: number;
  size: number;
  bold?: boolean;
  quiet?: boolean;
}

export interface DrawnLink {
  /** Ids of boxes. */
  from: string;
  to: string;
  /** Corners of the way from box to box; the last is the tip of the arrow. */
  points: Point[];
  /** The line with rounded corners, ending inside the arrow head. */
  path: string;
  level: Certainty['level'];
}

/** Moves lines that were set at the origin. */
export const moveLines = (lines: readonly TextLine[], x: number, y: number): TextLine[] =>
  lines.map((line) => ({ ...line, x: line.x + x, y: line.y + y }));

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
