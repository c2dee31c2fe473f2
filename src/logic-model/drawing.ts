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
