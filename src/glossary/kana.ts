/** One row of the 五十音 table that has terms. */
export interface KanaRow<T> {
  /** Used in anchors: `row-a`. */
  id: string;
  /** 「あ行」 */
  label: string;
  terms: readonly T[];
}

const rows = [
  { id: 'a', kana: 'あいうえお' },
  { id: 'ka', kana: 'かきくけこ' },
  { id: 'sa', kana: 'さしすせそ' },
  { id: 'ta', kana: 'たちつてと' },
  { id: 'na', kana: 'なにぬねの' },
  { id: 'ha', kana: 'はひふへほ' },
  { id: 'ma', kana: 'まみむめも' },
  { id: 'ya', kana: 'やゆよ' },
  { id: 'ra', kana: 'らりるれろ' },
  { id: 'wa', kana: 'わをん' },
] as const;

const small = new Map(Array.from('ぁぃぅぇぉっゃゅょゎ', (kana, index) => [kana, 'あいうえおつやゆよわ'.charAt(index)]));
const collator = new Intl.Collator('ja');

/** All ten rows in order, each with its terms sorted by reading; a row without terms has none. */
export function groupByKanaRow<T extends { reading: string }>(terms: Iterable<T>): KanaRow<T>[] {
  const sorted = [...terms].sort((a, b) => collator.compare(a.reading, b.reading));
  return rows.map(({ id, kana }) => ({
    id: `row-${id}`,
    label: `${kana.charAt(0)}行`,
    terms: sorted.filter((term) => kana.includes(firstKana(term.reading))),
  }));
}

/** The first sound, without marks and at full size: がん → か. */
function firstKana(reading: string): string {
  const plain = reading.charAt(0).normalize('NFD').charAt(0);
  return small.get(plain) ?? plain;
}
