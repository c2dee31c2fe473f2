import { breakLines } from './break-lines.ts';
import type { TextLine } from './drawing.ts';

/** A way of setting text: size and distance of base lines, in user units. */
export interface Type {
  size: number;
  leading: number;
  bold?: boolean;
  quiet?: boolean;
}

export const types = {
  text: { size: 13, leading: 18 },
  small: { size: 12, leading: 16, quiet: true },
  label: { size: 12, leading: 17, bold: true },
  heading: { size: 14, leading: 20, bold: true },
  title: { size: 20, leading: 28, bold: true },
} as const satisfies Record<string, Type>;

/** Paragraphs below each other in a given width, at the origin. Empty ones take no room. */
export function setText(paragraphs: readonly { text: string; type: Type; before?: number }[], width: number): TextBlock {
  const lines: TextLine[] = [];
  let height = 0;
  for (const { text, type, before = 0 } of paragraphs) {
    const { leading, ...look } = type;
    const broken = breakLines(text, width / type.size);
    if (broken.length > 0 && height > 0) height += before;
    for (const line of broken) {
      height += leading;
      lines.push({ text: line, x: 0, y: height - Math.round(leading * 0.28), ...look });
    }
  }
  return { lines, height };
}

interface TextBlock {
  lines: TextLine[];
  height: number;
}
