import { textWidth, wrapText } from '../evidence/chart.ts';
import type { CaseMap, NodeKind } from './schema.ts';

/** Lines of text, centred at `x`; `y` is the base line of the first. */
interface TextBlock {
  x: number;
  y: number;
  lines: string[];
}

/** A map laid out in a drawing 360 units wide, so that its text stays readable on a screen 320 px wide. */
export interface MapLayout {
  width: number;
  height: number;
  boxes: { id: string; kind: NodeKind; x: number; y: number; width: number; height: number; label: TextBlock; notes: TextBlock }[];
  /** A line from box to box that passes through its words, as a cord through a bead. */
  ties: { from: string; to: string; lines: [number, number, number, number][]; label: TextBlock }[];
}

export const mapSizes = { width: 360, label: 14, note: 13, line: 18 } as const;

const margin = 4;
const between = 10;
const padding = 10;
const stub = 13;
/** A box alone in its row leaves room at its sides; it still reaches over two below it. */
const alone = 288;

/**
 * Rows of boxes from top to bottom; between two rows the words of their ties, each in a place of its own.
 *
 * @param map Ties join neighbouring rows, upper box first, as `check.ts` demands; others are left out.
 * @param words What a box says about its kind, below its name.
 */
export function layoutMap(map: CaseMap, words: Record<NodeKind, string>): MapLayout {
  const layout: MapLayout = { width: mapSizes.width, height: 0, boxes: [], ties: [] };
  let y = 2;
  map.rows.forEach((row, r) => {
    const boxes = layoutRow(row, y, words);
    const above = layout.boxes.filter(({ id }) => map.rows[r - 1]?.some((node) => node.id === id));
    const ties = map.ties.flatMap(({ between: [from, to], what }) => {
      const upper = above.find(({ id }) => id === from);
      const lower = boxes.find(({ id }) => id === to);
      return upper && lower ? [{ upper, lower, what }] : [];
    });
    if (ties.length > 0) {
      const top = Math.max(...above.map((box) => box.y + box.height));
      const placed = layoutTies(ties, top);
      const down = placed.height;
      for (const box of boxes) move(box, down);
      layout.ties.push(...placed.ties.map((tie) => closeTie(tie, down)));
      y += down;
    } else if (r > 0) {
      for (const box of boxes) move(box, between);
      y += between;
    }
    layout.boxes.push(...boxes);
    y += boxes[0]?.height ?? 0;
  });
  layout.height = y + 2;
  return layout;
}

/** A text of the map without its marks for line ends. */
export function withoutBreaks(text: string): string {
  return text.replaceAll('|', '');
}

/** How many lines the texts of a box and a tie take: more than three make the map hard to read. */
export function linesOf(map: CaseMap): { text: string; lines: number }[] {
  return [
    ...map.rows.flatMap((row) =>
      row.flatMap((node) => [
        { text: node.label, lines: breakText(node.label, labelRoom(row.length)).length },
        ...(node.note === undefined ? [] : [{ text: node.note, lines: breakText(node.note, noteRoom(row.length)).length }]),
      ]),
    ),
    ...map.ties.map((tie) => ({ text: tie.what, lines: breakText(tie.what, tieRoom(tiesBeside(map, tie))).length })),
  ];
}

type Box = MapLayout['boxes'][number];

/** One line where there is room; else lines that end at the marks, and elsewhere only where a part is still too long. */
function breakText(text: string, room: number): string[] {
  const whole = withoutBreaks(text);
  return textWidth(whole) <= room ? [whole] : text.split('|').flatMap((part) => wrapText(part, room));
}

function layoutRow(row: CaseMap['rows'][number], y: number, words: Record<NodeKind, string>): Box[] {
  const width = boxWidth(row.length);
  const left = (mapSizes.width - row.length * width - (row.length - 1) * between) / 2;
  const boxes = row.map((node, i): Box => {
    const x = left + i * (width + between);
    const label = breakText(node.label, labelRoom(row.length));
    const notes = [
      ...(words[node.kind] === '' ? [] : [words[node.kind]]),
      ...(node.note === undefined ? [] : breakText(node.note, noteRoom(row.length))),
    ];
    const top = y + padding + mapSizes.label - 1;
    return {
      id: node.id,
      kind: node.kind,
      x,
      y,
      width,
      height: 2 * padding + (label.length + notes.length) * mapSizes.line - 2,
      label: { x: x + width / 2, y: top, lines: label },
      notes: { x: x + width / 2, y: top + label.length * mapSizes.line, lines: notes },
    };
  });
  const height = Math.max(...boxes.map((box) => box.height));
  for (const box of boxes) {
    const down = (height - box.height) / 2;
    box.label.y += down;
    box.notes.y += down;
    box.height = height;
  }
  return boxes;
}

interface OpenTie {
  upper: Box;
  lower: Box;
  top: number;
  label: TextBlock;
}

/** The words of ties side by side, in the order of where they go. */
function layoutTies(ties: { upper: Box; lower: Box; what: string }[], top: number): { ties: OpenTie[]; height: number } {
  const sorted = [...ties].sort((a, b) => middle(a.upper) + middle(a.lower) - middle(b.upper) - middle(b.lower));
  const room = tieRoom(ties.length);
  const texts = sorted.map((tie) => breakText(tie.what, room));
  const most = Math.max(...texts.map((lines) => lines.length));
  return {
    height: 2 * stub + most * mapSizes.line,
    ties: sorted.map(({ upper, lower }, i) => {
      const lines = texts[i] ?? [];
      const half = (Math.max(...lines.map(textWidth)) * mapSizes.note) / 2 + margin;
      const wanted = ties.length === 1 ? shared(upper, lower) : ((i + 0.5) * mapSizes.width) / ties.length;
      const down = ((most - lines.length) * mapSizes.line) / 2;
      return {
        upper,
        lower,
        top,
        label: { x: Math.min(Math.max(wanted, half), mapSizes.width - half), y: top + stub + mapSizes.note + 1 + down, lines },
      };
    }),
  };
}

/** The two lines of a tie, once its lower box has its place. */
function closeTie({ upper, lower, top, label }: OpenTie, down: number): MapLayout['ties'][number] {
  const start = label.y - mapSizes.note - 1;
  const end = start + label.lines.length * mapSizes.line;
  return {
    from: upper.id,
    to: lower.id,
    label,
    lines: [
      [port(upper, label.x), top, label.x, start],
      [label.x, end, port(lower, label.x), top + down],
    ],
  };
}

/** Where a line meets a box: as straight above or below its words as the box reaches. */
function port(box: Box, x: number): number {
  const inset = Math.min(18, box.width / 3);
  return Math.min(Math.max(x, box.x + inset), box.x + box.width - inset);
}

/** Where a line between two boxes can stand upright; between their middles when it cannot. */
function shared(upper: Box, lower: Box): number {
  const left = Math.max(upper.x, lower.x);
  const right = Math.min(upper.x + upper.width, lower.x + lower.width);
  return left < right ? (left + right) / 2 : (middle(upper) + middle(lower)) / 2;
}

function move(box: Box, down: number): void {
  box.y += down;
  box.label.y += down;
  box.notes.y += down;
}

function tiesBeside(map: CaseMap, tie: CaseMap['ties'][number]): number {
  const row = rowOf(map, tie.between[0]);
  return map.ties.filter(({ between: [from] }) => rowOf(map, from) === row).length;
}

function rowOf(map: CaseMap, node: string): number {
  return map.rows.findIndex((row) => row.some(({ id }) => id === node));
}

const middle = (box: Box): number => box.x + box.width / 2;
const boxWidth = (boxes: number): number => (boxes === 1 ? alone : (mapSizes.width - 2 * margin - (boxes - 1) * between) / boxes);
const labelRoom = (boxes: number): number => (boxWidth(boxes) - 12) / mapSizes.label;
const noteRoom = (boxes: number): number => (boxWidth(boxes) - 12) / mapSizes.note;
const tieRoom = (ties: number): number => (mapSizes.width / Math.max(ties, 1) - 10) / mapSizes.note;
