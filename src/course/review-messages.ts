/** The record of the edition on 「このサイトについて」. */
export const reviewMessages = {
  open: (edition: string) => `${edition}版の記録です。次のことは、まだ済んでいません。`,
  columns: { role: '確かめる人', what: '確かめること', state: '状態', asOf: 'いつの状態か' },
  ofHost: (operator: string) => `${operator}が確かめたこと`,
  ofHostOnly: 'このサイトを公開する前に、運営者が自分たちで確かめたことです。ほかの版や、書かれていない所には当てはまりません。',
  noneOfHost: '運営者からは、確かめたという記載がありません。',
  hostColumns: { role: '確かめた人', what: '確かめたこと', edition: '版', date: '日付' },
  edition: (id: string) => `${id}版`,
} as const;
