/** What stands in the file of a 受講記録票, and what it is called. */
export const recordFileMessages = {
  columns: ['氏名', '所属', 'レッスン', '題名', '終えた日', '終えた日（和暦）', '目安の分', '版', '作成日', '検査値'],
  name: (name: string, day: string) => `受講記録票${name === '' ? '' : `_${name}`}_${day}.csv`,
};
