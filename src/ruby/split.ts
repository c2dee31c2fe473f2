/** A piece of text, with its reading where it has one. */
export interface RubyPiece {
  text: string;
  reading?: string;
}

/** Cuts a text at the words that have a reading; the longest word wins. Joined again, the pieces are the text. */
export function splitRuby(text: string, readings: ReadonlyMap<string, string>): RubyPiece[] {
  const longest = Math.max(0, ...[...readings.keys()].map((word) => word.length));
  const pieces: RubyPiece[] = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    let length = Math.min(longest, text.length - at);
    while (length > 0 && !readings.has(text.slice(at, at + length))) length -= 1;
    if (length === 0) {
      plain += text[at] ?? '';
      at += 1;
      continue;
    }
    if (plain !== '') pieces.push({ text: plain });
    plain = '';
    const word = text.slice(at, at + length);
    pieces.push({ text: word, reading: readings.get(word) ?? '' });
    at += length;
  }
  return plain === '' ? pieces : [...pieces, { text: plain }];
}
