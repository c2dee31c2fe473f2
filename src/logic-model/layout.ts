import { breakLines } from './break-lines.ts';
import { messages } from './messages.ts';
import type { Box, Link, Model, Stage } from './model.ts';
import { roundPath } from './path.ts';
import { portDistance, routeLinks, type Point, type Side } from './route.ts';

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

export interface DrawnBox {
  /** As in the model. */
  id: string;
  /** Id of its stage. */
  stage: string;
  x: number;
  y: number;
  w: number;
  h: number;
  number: number | undefined;
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
  from: string;
  to: string;
  /** Corners of the way from box to box; the last is the tip of the arrow. */
  points: Point[];
  /** The line with rounded corners, ending inside the arrow head. */
  path: string;
}

export interface LayoutOptions {
  /** The width there is. Below 600, or when a column would hold fewer than seven characters, stages are stacked. */
  width: number;
  /** Room in every box to write by hand. */
  roomy?: boolean;
}

export const fontSize = 13;
const leading = 18;
const small = { size: 12, leading: 16 };
const heading = { size: 14, leading: 20 };
const padding = 7;
const roomyHeight = 92;
/** Between boxes of a stage; the number of a box stands on its upper edge. */
const boxGap = 20;
const laneGap = 8;
const arrowRoom = 16;

/** Places every box and link of a model. Boxes grow with their text: nothing is cut off. */
export function layoutModel(model: Model, { width, roomy = false }: LayoutOptions): Drawing {
  const gaps = model.stages.map((stage, index) => gapWidth(linksFrom(model, stage), index < model.stages.length - 1, roomy));
  const column = Math.floor((width - gaps.reduce((sum, gap) => sum + gap, 0)) / Math.max(1, model.stages.length));
  const stacked = width < 600 || column < 7 * fontSize + 2 * padding;
  return stacked ? layoutDown(model, width, roomy) : layoutAcross(model, width, column, gaps, roomy);
}

function layoutAcross(model: Model, width: number, column: number, gaps: readonly number[], roomy: boolean): Drawing {
  const x = model.stages.map((_, index) => index * column + gaps.slice(0, index).reduce((sum, gap) => sum + gap, 0));
  const titles = model.stages.map((stage) => breakLines(stage.label, column / heading.size));
  const top = Math.max(1, ...titles.map((lines) => lines.length)) * heading.leading + boxGap;
  const sized = model.stages.map((stage) => stage.boxes.map((box) => sizeBox(model, stage, box, column, roomy)));
  const heights = sized.map((boxes) => boxes.reduce((sum, box) => sum + box.h, 0) + Math.max(0, boxes.length - 1) * boxGap);
  const body = Math.max(40, ...heights);
  const boxes = sized.flatMap((stage, index) => pile(stage, x[index] ?? 0, top + Math.floor((body - (heights[index] ?? 0)) / 2)));
  const links = model.stages.flatMap((stage, index) => {
    const left = (x[index] ?? 0) + column;
    const gap = gaps[index] ?? 0;
    return drawLinks(linksFrom(model, stage), boxes, {
      exit: (box) => ({ x: box.x + box.w, top: box.y, bottom: box.y + box.h }),
      entry: (box) => ({ x: box.x, top: box.y, bottom: box.y + box.h }),
      laneX: (lane) => left + Math.min(laneGap * (lane + 1), gap - arrowRoom),
      between: true,
    });
  });
  const headings = titles.flatMap((lines, index) =>
    lines.map((text, line) => ({ text, x: x[index] ?? 0, y: (line + 1) * heading.leading - 5, size: heading.size, bold: true })),
  );
  return { width, height: top + body + 2, stacked: false, headings, boxes, links };
}

/** Stages below each other. Their links run beside the boxes, in turn on the left and on the right, so that they never meet the next stage's. */
function layoutDown(model: Model, width: number, roomy: boolean): Drawing {
  const gutter = (side: 0 | 1) =>
    Math.max(4, ...model.stages.filter((_, index) => index % 2 === side).map((stage) => gutterWidth(linksFrom(model, stage))));
  const left = gutter(0);
  const right = width - gutter(1);
  const headings: TextLine[] = [];
  const boxes: DrawnBox[] = [];
  let y = 0;
  for (const stage of model.stages) {
    for (const text of breakLines(stage.label, (right - left) / heading.size)) {
      y += heading.leading;
      headings.push({ text, x: left, y: y - 5, size: heading.size, bold: true });
    }
    const placed = pile(
      stage.boxes.map((box) => sizeBox(model, stage, box, right - left, roomy)),
      left,
      y + 12,
    );
    boxes.push(...placed);
    const last = placed.at(-1);
    y = last ? last.y + last.h + boxGap : y + 12;
  }
  const links = model.stages.flatMap((stage, index) => {
    const outward = index % 2 === 0 ? -1 : 1;
    const edge = outward < 0 ? left : right;
    const side = (box: DrawnBox): Side => ({ x: edge, top: box.y, bottom: box.y + box.h });
    return drawLinks(linksFrom(model, stage), boxes, {
      exit: side,
      entry: side,
      laneX: (lane) => edge + outward * (arrowRoom + laneGap * lane),
      between: false,
    });
  });
  return { width, height: Math.max(40, y - boxGap + 2), stacked: true, headings, boxes, links };
}

/** Links from the boxes of a stage, for room and lanes. */
function linksFrom(model: Model, stage: Stage): Link[] {
  const own = new Set(stage.boxes.map((box) => box.id));
  const next = new Set(model.stages[model.stages.indexOf(stage) + 1]?.boxes.map((box) => box.id));
  return model.links.filter((link) => own.has(link.from) && next.has(link.to));
}

const lanesOf = (links: readonly Link[]): number => new Set(links.map((link) => link.from)).size;
const gapWidth = (links: readonly Link[], hasNext: boolean, roomy: boolean): number =>
  hasNext ? arrowRoom + laneGap * Math.max(roomy ? 3 : 1, lanesOf(links)) : 0;
const gutterWidth = (links: readonly Link[]): number => (links.length === 0 ? 0 : arrowRoom + laneGap * lanesOf(links));

/** A box with its lines, at the origin. It is tall enough for its text and for the arrows that arrive. */
function sizeBox(model: Model, stage: Stage, box: Box, w: number, roomy: boolean): DrawnBox {
  const inside = w - 2 * padding;
  const lines: TextLine[] = [];
  let y = padding + 2;
  const put = (text: string, size: number, step: number, quiet: boolean) => {
    for (const line of breakLines(text, inside / size)) {
      lines.push({ text: line, x: padding, y: y + step - 5, size, quiet });
      y += step;
    }
  };
  put(box.text, fontSize, leading, false);
  if (box.indicator !== '') {
    if (lines.length > 0) y += 4;
    put(messages.indicator(box.indicator), small.size, small.leading, true);
  }
  const arriving = model.links.filter((link) => link.to === box.id).length;
  // Every arrow keeps its distance from its neighbours and from the lines that leave across.
  const arrows = (2 * arriving + 2) * portDistance;
  const h = Math.max(y + padding, 34, arriving > 1 ? arrows : 0, roomy ? roomyHeight : 0);
  return { id: box.id, stage: stage.id, x: 0, y: 0, w, h, number: box.number, lines };
}

/** Boxes below each other from a point on. */
function pile(boxes: readonly DrawnBox[], x: number, y: number): DrawnBox[] {
  let next = y;
  return boxes.map((box) => {
    const placed = { ...box, x, y: next, lines: box.lines.map((line) => ({ ...line, x: line.x + x, y: line.y + next })) };
    next += box.h + boxGap;
    return placed;
  });
}

function drawLinks(
  links: readonly Link[],
  boxes: readonly DrawnBox[],
  {
    exit,
    entry,
    ...lanes
  }: { exit: (box: DrawnBox) => Side; entry: (box: DrawnBox) => Side; laneX: (lane: number) => number; between: boolean },
): DrawnLink[] {
  const sides = (ids: (link: Link) => string, side: (box: DrawnBox) => Side) => {
    const named = new Set(links.map(ids));
    return new Map(boxes.filter((box) => named.has(box.id)).map((box) => [box.id, side(box)]));
  };
  const ways = routeLinks({ links, exits: sides((link) => link.from, exit), entries: sides((link) => link.to, entry), ...lanes });
  return links.map(({ from, to }, index) => {
    const points = ways[index] ?? [];
    return { from, to, points, path: roundPath(points) };
  });
}
