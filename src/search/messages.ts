/** Every word of the search dialog. */
export const messages = {
  open: '検索',
  title: 'サイトの中を探す',
  label: '探すことば',
  hint: '例：看取り、退院、仕様書',
  close: '閉じる',
  idle: 'ことばを入れると、レッスン・シート・用語集から探します。',
  loading: '検索の準備をしています。',
  none: (query: string) => `「${query}」が入ったページはありません。短いことばや、別の言い方で試してください。`,
  found: (count: number) => `${String(count)}ページ見つかりました。`,
  more: (shown: number) => `先頭の${String(shown)}ページを表示しています。ことばを足すと絞り込めます。`,
  failed: '検索を読み込めませんでした。ページを読み込み直すか、目次と用語集から探してください。',
  development: '検索は、組み立てたサイトで動きます。「npm start」で開いてください。',
};
