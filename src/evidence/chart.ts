import { wording } from './wording.ts';

/** What a bar chart shows, before it has a place. */
export interface ChartData {
  /** One per group of bars, top to bottom. */
  categories: ChartCategory[];
  /** Names of the series; empty when there is one bar per category. */
  series: string[];
  /** The value of a full-length bar. */
  whole: number;
}

/** A label and its bars. `marked`: pointed out among the others, e.g. because it is the reader's own. */
interface ChartCategory {
  label: string;
  bars: { value: number; shown: string }[];
  marked?: boolean;
}

/** A chart laid out in a drawing 360 units wide, so that its text stays readable on a screen 320 px wide. */
export interface ChartLayout {
  width: number;
  height: number;
  legend: { x: number; y: number; text: string; swatch: { x: number; y: number }; series: number }[];
  labels: { x: number; y: number; text: string; marked: boolean }[];
  /** The zero line of each category. */
  zeros: { x: number; top: number; bottom: number }[];
  bars: ChartBar[];
}

interface ChartBar {
  x: number;
  y: number;
  width: number;
  height: number;
  series: number;
  /** Drawn as an outline, because another category is pointed out. */
  plain: boolean;
  shown: string;
  end: { x: number; y: number };
}

export const chartWidth = 360;
/** Size of all text. On a screen 320 px wide it appears at about 12 px. */
export const chartText = 15;
export const swatchSize = 14;

const line = 20;
const gap = { bars: 4, categories: 14, value: 6 };

/** Horizontal bars from zero: each category's label above its bars, each value at the end of its bar. */
export function layoutChart({ categories, series, whole }: ChartData): ChartLayout {
  const shown = categories.flatMap(({ bars }) => bars.map((bar) => bar.shown));
  const longest = chartWidth - gap.value - Math.ceil(Math.max(...shown.map(textWidth)) * chartText);
  const barHeight = series.length > 1 ? 16 : 18;
  const legend = layoutLegend(series);
  const layout: ChartLayout = { width: chartWidth, height: 0, legend, labels: [], zeros: [], bars: [] };
  let y = legend.length > 0 ? Math.max(...legend.map((entry) => entry.y)) + gap.categories : 0;
  const hasMarks = categories.some(({ marked }) => marked);
  for (const { label, bars, marked = false } of categories) {
    for (const text of wrapText(marked ? wording.chart.marked(label) : label, chartWidth / chartText - 1)) {
      layout.labels.push({ x: 0, y: y + chartText, text, marked });
      y += line;
    }
    y += 1;
    layout.zeros.push({ x: 0, top: y, bottom: y + bars.length * (barHeight + gap.bars) - gap.bars });
    bars.forEach((bar, index) => {
      const width = Math.round((bar.value / whole) * longest * 10) / 10;
      layout.bars.push({
        x: 0,
        y,
        width,
        height: barHeight,
        series: index,
        plain: hasMarks && !marked && series.length < 2,
        shown: bar.shown,
        end: { x: width + gap.value, y: y + barHeight - 4 },
      });
      y += barHeight + gap.bars;
    });
    y += gap.categories - gap.bars;
  }
  layout.height = y - gap.categories + gap.bars;
  return layout;
}

/**
 * Cuts a text into as few lines as fit, all about equally long: at most `width` full-width characters, and one more for
 * punctuation that may not begin a line.
 */
export function wrapText(text: string, width: number): string[] {
  const fewest = fillLines(text, width).length;
  for (let even = Math.ceil(textWidth(text) / fewest); even < width; even++) {
    const lines = fillLines(text, even);
    if (lines.length === fewest) return lines;
  }
  return fillLines(text, width);
}

/** Width of a text in full-width characters. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u0020-\u007e]/.test(character) ? 0.6 : 1), 0);
}

function fillLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const piece of text.match(/[（「『]*(?:[\w.,%=/+-]+|[\s\S])/gu) ?? []) {
    if (current !== '' && textWidth(current + piece) > width && !closing.test(piece)) {
      lines.push(current);
      current = '';
    }
    current += piece;
  }
  return [...lines, ...(current === '' ? [] : [current])];
}

/** Characters that may not begin a line. */
const closing = /^[、。，．）」』】・：〜～ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]$/;

function layoutLegend(series: readonly string[]): ChartLayout['legend'] {
  const legend: ChartLayout['legend'] = [];
  let x = 0;
  let row = 0;
  series.forEach((text, index) => {
    const width = swatchSize + gap.value + textWidth(text) * chartText;
    if (x > 0 && x + width > chartWidth) {
      x = 0;
      row++;
    }
    const top = row * line;
    legend.push({ x: x + swatchSize + gap.value, y: top + chartText, text, swatch: { x, y: top + 2 }, series: index });
    x += width + chartText;
  });
  return legend;
}
