import { arrowHead, type Drawing, type DrawnBox, type DrawnLink, type DrawnPanel, type Page, type TextLine } from './drawing.ts';
import { messages } from './messages.ts';
import type { Model } from './model.ts';
import { describeModel } from './sentences.ts';

/** An SVG element as plain data: shown by Preact on screen and paper, written as text into a file. */
export interface Shape {
  tag: 'g' | 'path' | 'rect' | 'text' | 'line';
  attributes: Readonly<Record<string, string | number>>;
  children: readonly Shape[] | string;
}

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

/** Black on white, which paper and files keep; on screen the classes take the colours of the page. */
const ink = '#1a1a1a';
const soft = '#404040';
const paper = '#ffffff';
const dashes = { 0: undefined, 1: '7 4', 2: '2 4' } as const;

/** A chain, with one box and its links brought forward. */
function drawChain(drawing: Drawing, chosen?: string): Shape[] {
  return [
    group('logic-headings', drawing.headings.map(drawText)),
    group(
      'logic-links',
      drawing.links.map((link) => drawLink(link, link.from === chosen || link.to === chosen)),
    ),
    group(
      'logic-boxes',
      drawing.boxes.map((box) => drawBox(box, box.id === chosen)),
    ),
  ];
}

function drawPage(page: Page): Shape[] {
  return [
    group('logic-head', page.head.map(drawText)),
    shape('g', { transform: `translate(0 ${String(page.top)})` }, drawChain(page.chain)),
    group('logic-panels', page.panels.map(drawPanel)),
  ];
}

const shape = (tag: Shape['tag'], attributes: Shape['attributes'], children: Shape['children'] = []): Shape => ({
  tag,
  attributes,
  children,
});
const group = (name: string, children: readonly Shape[]): Shape => shape('g', { class: name }, children);

const drawText = ({ text, x, y, size, bold, quiet }: TextLine): Shape =>
  shape(
    'text',
    { x, y, 'font-size': size, fill: quiet ? soft : ink, ...(bold ? { 'font-weight': 700 } : {}), ...(quiet ? { class: 'quiet' } : {}) },
    text,
  );

function drawLink({ points, path, level }: DrawnLink, isChosen: boolean): Shape {
  const dash = dashes[level];
  return shape('g', isChosen ? { class: 'chosen' } : {}, [
    shape('path', {
      class: 'logic-line',
      d: path,
      fill: 'none',
      stroke: ink,
      'stroke-width': isChosen ? 2.5 : 1.5,
      ...(dash ? { 'stroke-dasharray': dash } : {}),
    }),
    shape('path', { class: 'logic-arrow', d: arrowHead(points), fill: ink }),
  ]);
}

function drawBox({ x, y, w, h, number, lines }: DrawnBox, isChosen: boolean): Shape {
  const frame = { class: 'logic-frame', fill: paper, stroke: ink, 'stroke-width': isChosen ? 3 : 1.25 };
  const tab = number === undefined ? [] : drawNumber(x + 7, y - 8, number);
  return shape('g', isChosen ? { class: 'chosen' } : {}, [
    shape('rect', { x, y, width: w, height: h, rx: 3, ...frame, ...(number === undefined ? { 'stroke-width': isChosen ? 3 : 2.25 } : {}) }),
    ...tab,
    ...lines.map(drawText),
  ]);
}

/** The number on the box's upper edge. */
function drawNumber(x: number, y: number, number: number): Shape[] {
  const width = number > 9 ? 24 : 18;
  return [
    shape('rect', { class: 'logic-tab', x, y, width, height: 16, rx: 3, fill: ink }),
    shape(
      'text',
      { class: 'logic-number', x: x + width / 2, y: y + 12.5, 'font-size': 12, 'font-weight': 700, 'text-anchor': 'middle', fill: paper },
      String(number),
    ),
  ];
}

const drawPanel = ({ x, y, w, h, lines }: DrawnPanel): Shape =>
  shape('g', {}, [shape('rect', { x, y, width: w, height: h, fill: 'none', stroke: soft, 'stroke-width': 0.75 }), ...lines.map(drawText)]);
