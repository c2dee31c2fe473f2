import { boxGap, padding, pileBoxes, pileHeight, sizeBox } from './boxes.ts';
import { moveLines, roundPath, type Drawing, type DrawnBox, type DrawnLink, type TextLine } from './drawing.ts';
import { checkFrom, type Link, type Model, type Stage } from './model.ts';
import { routeLinks, type RouteOptions, type Side } from './route.ts';
import { setText, types } from './text-block.ts';

export interface LayoutOptions {
  /** The width there is. Below 600, or when a column would hold fewer than seven characters, stages are stacked. */
  width: number;
  /** Room in every box to write by hand. */
  roomy?: boolean;
  /** Whether stages are stacked, however wide it is. */
  stacked?: boolean;
}

/** Between two lanes, and between the last lane and the box with its arrow head. */
const laneGap = 8;
const arrowRoom = 16;

/** Places every box and link of a model. Boxes grow with their text: nothing is cut off. */
export function layoutModel(model: Model, { width, roomy = false, stacked }: LayoutOptions): Drawing {
  const gaps = model.stages.map((stage, index) => (index < model.stages.length - 1 ? laneRoom(linksFrom(model, stage), roomy) : 0));
  const column = Math.floor((width - sum(gaps)) / Math.max(1, model.stages.length));
  const isNarrow = width < 600 || column < 7 * types.text.size + 2 * padding;
  return (stacked ?? isNarrow) ? layoutDown(model, width, roomy) : layoutAcross(model, { width, column, gaps, roomy });
}

/** Stages side by side; each stands in the middle of the height. */
function layoutAcross(
  model: Model,
  { width, column, gaps, roomy }: { width: number; column: number; gaps: readonly number[]; roomy: boolean },
): Drawing {
  const left = model.stages.map((_, index) => index * column + sum(gaps.slice(0, index)));
  const titles = model.stages.map((stage) => setText([{ text: stage.label, type: types.heading }], column));
  const top = Math.max(0, ...titles.map((title) => title.height)) + boxGap;
  const sized = model.stages.map((stage) => stage.boxes.map((box) => sizeBox(model, stage, box, { width: column, roomy, stacked: false })));
  const body = Math.max(40, ...sized.map(pileHeight));
  const boxes = sized.flatMap((stage, index) => pileBoxes(stage, left[index] ?? 0, top + Math.floor((body - pileHeight(stage)) / 2)));
  const links = model.stages.flatMap((stage, index) => {
    const edge = (left[index] ?? 0) + column;
    return drawLinks(model, stage, boxes, {
      exit: ({ x, y, w, h }) => ({ x: x + w, top: y, bottom: y + h }),
      entry: ({ x, y, h }) => ({ x, top: y, bottom: y + h }),
      laneX: (lane) => edge + laneGap * (lane + 1),
      between: true,
    });
  });
  const headings = titles.flatMap((title, index) => moveLines(title.lines, left[index] ?? 0, 0));
  return { width, height: top + body + 2, stacked: false, headings, boxes, links };
}

/** Stages below each other. Links run beside the boxes, in turn on the left and on the right, so that they never meet the next stage's. */
function layoutDown(model: Model, width: number, roomy: boolean): Drawing {
  const gutter = (side: number) =>
    Math.max(4, ...model.stages.map((stage, index) => (index % 2 === side ? laneRoom(linksFrom(model, stage), false) : 0)));
  const left = gutter(0);
  const right = width - gutter(1);
  const headings: TextLine[] = [];
  const boxes: DrawnBox[] = [];
  let y = 0;
  for (const stage of model.stages) {
    const title = setText([{ text: stage.label, type: types.heading }], right - left);
    headings.push(...moveLines(title.lines, left, y));
    y += title.height + boxGap - 8;
    const sized = stage.boxes.map((box) => sizeBox(model, stage, box, { width: right - left, roomy, stacked: true }));
    boxes.push(...pileBoxes(sized, left, y));
    y += pileHeight(sized) + boxGap;
  }
  const links = model.stages.flatMap((stage, index) => {
    const [edge, outward] = index % 2 === 0 ? [left, -1] : [right, 1];
    const side = ({ y: top, h }: DrawnBox): Side => ({ x: edge, top, bottom: top + h });
    return drawLinks(model, stage, boxes, {
      exit: side,
      entry: side,
      laneX: (lane) => edge + outward * (arrowRoom + laneGap * lane),
      between: false,
    });
  });
  return { width, height: Math.max(40, y - boxGap + 2), stacked: true, headings, boxes, links };
}

/** Links from the boxes of a stage to those of the next. */
function linksFrom(model: Model, stage: Stage): Link[] {
  const own = new Set(stage.boxes.map((box) => box.id));
  const next = new Set(model.stages[model.stages.indexOf(stage) + 1]?.boxes.map((box) => box.id));
  return model.links.filter((link) => own.has(link.from) && next.has(link.to));
}

/** Every box that leads somewhere has a lane of its own. */
function laneRoom(links: readonly Link[], roomy: boolean): number {
  const lanes = new Set(links.map((link) => link.from)).size;
  return lanes === 0 && !roomy ? arrowRoom : arrowRoom + laneGap * Math.max(roomy ? 3 : 1, lanes);
}

function drawLinks(
  model: Model,
  stage: Stage,
  boxes: readonly DrawnBox[],
  { exit, entry, ...lanes }: { exit: (box: DrawnBox) => Side; entry: (box: DrawnBox) => Side } & Pick<RouteOptions, 'laneX' | 'between'>,
): DrawnLink[] {
  const links = linksFrom(model, stage);
  const sides = (ids: readonly string[], side: (box: DrawnBox) => Side) =>
    new Map(boxes.filter((box) => ids.includes(box.id)).map((box) => [box.id, side(box)]));
  const exits = sides(
    links.map((link) => link.from),
    exit,
  );
  const entries = sides(
    links.map((link) => link.to),
    entry,
  );
  const level = checkFrom(model, stage.id)?.certainty?.level ?? 0;
  return routeLinks({ links, exits, entries, ...lanes }).map((points, index) => {
    const { from = '', to = '' } = links[index] ?? {};
    return { from, to, points, path: roundPath(points), level };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
