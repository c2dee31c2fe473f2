/** Words of the form that filters the cases, apart from those of the pages, which need no script. */
export const filterMessages = {
  title: '自分の地域に近い事例を選ぶ',
  affiliation: '所属',
  area: '自治体の形',
  size: '人口（含まれる市町村のどれか）',
  any: 'すべて',
  clear: '条件を外す',
  found: (found: number, all: number) =>
    found === all ? `${String(all)}件すべてを表示しています。` : `${String(all)}件のうち${String(found)}件を表示しています。`,
  none: '合う事例はありません。条件を一つ外してください。',
};
