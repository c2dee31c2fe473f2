/** What a projection says. */
export const messages = {
  label: (title: string) => `投影：${title}`,
  part: (place: number, of: number, title: string) => `パート${String(place)}／${String(of)}　${title}`,
  count: (place: number, of: number) => `${String(place)}／${String(of)}`,
  keys: '→で次へ、←で前へ、Escで終わります。',
  back: '← 前へ',
  next: '次へ →',
  reveal: '答えを見る →',
  sample: '記入例を見る →',
  more: '続き ↓',
  last: '最後です',
  screen: '全画面',
  end: '投影を終える',
  others: 'ほかの選択肢',
  minutes: (minutes: number) => `約${String(minutes)}分`,
  // As `codeOf` has it, which comes with what keeps records.
  sheet: (id: string, title: string) => `シートに書く：${id.replace(/^.*\./, '').toUpperCase()} ${title}`,
  isSample: '記入例（架空の町のものです）',
  choose: 'どれを言うか、みなさんで決めてから選びます。',
  clock: {
    show: '時計',
    more: '＋1分',
    sound: '時間になったら音を鳴らす',
    left: (minutes: number) => `のこり約${String(minutes)}分`,
    soon: 'のこり1分を切りました',
    over: (minutes: number) => `予定の${String(minutes)}分になりました`,
  },
};
