import { moveLines, type DrawnBox } from './drawing.ts';
import { messages } from './messages.ts';
import type { Box, Model, Stage } from './model.ts';
import { portDistance } from './route.ts';
import { setText, types } from './text-block.ts';

/** Between a box's edge and its text. */
export const padding = 7;
/** Between boxes of a stage; the number of a box stands on its upper edge. */
export const boxGap = 20;
const leastHeight = 34;
/** Five lines to write by hand. */
const roomyHeight = 96;

export interface BoxOptions {
  width: number;
  /** Room to write by hand. */
  roomy: boolean;
  stacked: boolean;
}

/** A box with its lines, at the origin. It is as tall as its text, and as the arrows that arrive, need it to be. */
export function sizeBox(model: Model, stage: Stage, box: Box, { width, roomy, stacked }: BoxOptions): DrawnBox {
  const block = setText(
    [
      { text: box.text, type: types.text },
      { text: box.indicator === '' ? '' : messages.indicator(box.indicator), type: types.small, before: 4 },
    ],
    width - 2 * padding,
  );
  const arriving = model.links.filter((link) => link.to === box.id).length;
  // Arrows keep away from each other and, side by side, from lines that leave at the same height across the gap.
  const arrows = arriving > 1 ? ((stacked ? 1 : 2) * arriving + 2) * portDistance : 0;
  const h = Math.max(block.height + 2 * padding + 2, arrows, roomy ? roomyHeight : leastHeight);
  return { id: box.id, stage: stage.id, x: 0, y: 0, w: width, h, number: box.number, lines: moveLines(block.lines, padding, padding + 2) };
}

/** Boxes below each other from a point on. */
export function pileBoxes(boxes: readonly DrawnBox[], x: number, y: number): DrawnBox[] {
  let next = y;
  return boxes.map((box) => {
    const placed = { ...box, x, y: next, lines: moveLines(box.lines, x, next) };
    next += box.h + boxGap;
    return placed;
  });
}

export const pileHeight = (boxes: readonly DrawnBox[]): number =>
  boxes.reduce((sum, box) => sum + box.h, 0) + Math.max(0, boxes.length - 1) * boxGap;
