import type { Drawing, Page } from './drawing.ts';
import { messages } from './messages.ts';
import type { Model } from './model.ts';
import { describeModel } from './sentences.ts';
import { drawChain, drawPage, type Shape } from './shapes.ts';

/** The least margin: half of the widest line. */
export const rim = 2;

/** A drawing that can be shown, printed or written into a file: its shapes, and its words for those who do not see it. */
export interface Picture {
  width: number;
  height: number;
  /** White around the drawing, on every side: lines on its edge are as wide as it. */
  margin: number;
  title: string;
  description: string;
  shapes: readonly Shape[];
}

export const pictureOfChain = (model: Model, drawing: Drawing, chosen?: string): Picture =>
  pictureFrom(model, drawing, drawChain(drawing, chosen));

export const pictureOfPage = (model: Model, page: Page): Picture => pictureFrom(model, page, drawPage(page));

const pictureFrom = (model: Model, { width, height }: { width: number; height: number }, shapes: readonly Shape[]): Picture => ({
  width,
  height,
  margin: rim,
  title: messages.title(model.title),
  description: describeModel(model),
  shapes,
});
