/**
 * A host's name in pieces between which a line may end: where the script changes at the end of a word, behind の and marks, and behind
 * 県, 市, 区, 町 and 村. It asks no dictionary, so that a build and every browser say the same.
 */
function piecesOfName(name: string): string[] {
  const pieces: string[] = [];
  for (const piece of name.split(seam)) {
    const last = pieces.at(-1);
    if (last !== undefined && (lengthOf(piece) < shortest || lengthOf(last) < shortest)) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** The same as markup. */
export const linesOfName = (name: string): string => piecesOfName(name).map(escape).join('<wbr>');

const han = '[\\p{Script=Han}々]';
const katakana = '[\\p{Script=Katakana}ー]';

const seam = new RegExp(
  [
    `(?<=${han})(?=${katakana}{2})`,
    `(?<=${katakana}{2})(?=${han}{2})`,
    `(?<=の|[・、。：」』）)!?！？])(?=[^\\s・、。：」』）)!?！？])`,
    '(?<=[^（(「『\\s])(?=[（(「『])',
    `(?<=[県市区町村])(?<!市区?町村)(?:(?=市区?町村)|(?![県市区町村])(?=${han}{2}))`,
  ].join('|'),
  'u',
);

/** One character is no line. */
const shortest = 2;
const lengthOf = (text: string): number => [...text.trim()].length;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
