/** A text cut out of a file, which still knows where each of its characters stood. */
export interface Excerpt {
  text: string;
  /** For each character of `text`, its position in the file. */
  positions: number[];
}

/** A stretch of a file that is left out or written differently. */
export interface Cut {
  start: number;
  end: number;
  /** What stands there instead. */
  instead: string;
}

/** The file without the cuts. Line breaks inside a cut stay, so that paragraphs stay apart. */
export function excerpt(source: string, cuts: readonly Cut[]): Excerpt {
  const positions: number[] = [];
  let text = '';
  const add = (piece: string, positionOf: (i: number) => number) => {
    for (let i = 0; i < piece.length; i += 1) positions.push(positionOf(i));
    text += piece;
  };
  let at = 0;
  for (const cut of [...cuts, { start: source.length, end: source.length, instead: '' }]) {
    const from = at;
    add(source.slice(from, cut.start), (i) => from + i);
    add(cut.instead, () => cut.start);
    for (let i = cut.start; i < cut.end; i += 1) if (source[i] === '\n') add('\n', () => i);
    at = cut.end;
  }
  return { text, positions };
}

/** Texts that belong to nothing around them, one below the other. */
export function joinTexts(texts: readonly { text: string; position: number }[]): Excerpt {
  const positions: number[] = [];
  let text = '';
  for (const piece of texts) {
    const block = `${piece.text.trim()}\n\n`;
    positions.push(...Array<number>(block.length).fill(piece.position));
    text += block;
  }
  return { text, positions };
}

/** The line, counted from 1, of a position in a file. */
export function lineAt(source: string, position: number): number {
  let line = 1;
  for (let i = source.indexOf('\n'); i >= 0 && i < position; i = source.indexOf('\n', i + 1)) line += 1;
  return line;
}
