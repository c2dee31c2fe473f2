/** Every sentence that stands in an exported file or is said about one. Sheets bring their own words. */
export const messages = {
  blank: '白紙',
  sample: '記入例',
  all: (count: number) => `${String(count)}件`,
  line: (label: string, text: string) => `${label}：${text}`,
  separator: '、',
  /** Title of the file of a whole テーマ. */
  topic: 'テーマ',
  table: {
    entries: '1枚ごとの欄',
    fields: '表のほかの欄',
    number: 'No.',
    entry: '記録',
    attention: '注意',
    id: 'ID',
    column: (name: string) => `${name}列`,
    wareki: (label: string) => `${label}（和暦）`,
    option: (label: string, option: string) => `${label}：${option}`,
    again: (title: string, count: number) => `${title}（${String(count)}）`,
  },
  notes: {
    substitutions: (count: number) => `Shift_JISにない文字が${String(count)}種類ありました。次の文字に置き換えています。`,
    substitution: (character: string, standIn: string, count: number) =>
      `「${character}」→${standIn === '' ? '（なし）' : `「${standIn}」`}（${String(count)}か所）`,
    moreSubstitutions: (count: number) => `ほか${String(count)}種類`,
    keepThem: 'そのまま残すには、CSV（UTF-8）かExcelを選びます。',
    neutralised: (count: number) =>
      `「=」「+」「-」「@」で始まる文が${String(count)}か所あり、式として動かないように、前に「'」を付けました。ここへ取り込むと元に戻ります。`,
    cut: (count: number) => `長い文が${String(count)}か所あり、Excelの1マスに入る32,767字で切りました。CSVなら全文が入ります。`,
  },
};
