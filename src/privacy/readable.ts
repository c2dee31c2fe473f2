/** A text in one width (NFKC) and with one hyphen inside numbers, and the way back to where each character came from. */
interface Readable {
  text: string;
  /** Where a stretch of `text` that starts or ends at this index starts or ends in the source. */
  origin: (index: number, side: 'start' | 'end') => number;
}

export function readable(source: string): Readable {
  const starts: number[] = [];
  let text = '';
  // A half-width kana and its voicing mark become one character, so they are read together.
  for (const { 0: piece, index } of source.matchAll(/.[\u3099\u309aﾞﾟ]?/gsu)) {
    text += piece.normalize('NFKC');
    while (starts.length < text.length) starts.push(index);
  }
  starts.push(source.length);
  return {
    text: text.replace(/(?<=[\d)])[‐-―−ー─](?=\d)/g, '-'),
    origin(index, side) {
      let i = index;
      // Several characters may come from one (㍿): an end within them is the end of that one.
      if (side === 'end') while (i < starts.length - 1 && starts[i] === starts[i - 1]) i++;
      return starts[i] ?? source.length;
    },
  };
}
