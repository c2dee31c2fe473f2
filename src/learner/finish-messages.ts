/** The end of the work on a shared computer. */
export const finishMessages = {
  title: '終わる',
  help: '書いた文を、この端末からすべて消します。ほかのタブに書いた文も消えます。元に戻せません。',
  keep: '残したい文は、先にファイルに書き出します。次に使うときは「記録の保存と引越し」で読み込みます。',
  exported: 'ファイルに書き出しました。',
  erase: '消して終わる',
  erasing: '消しています…',
  stay: 'まだ続ける',
  erased: '消しました。この端末に、このサイトの記録は0件です。',
  home: 'はじめのページへ',
  left: (count: number) => `${String(count)}件が消せずに残っています。ほかのタブを閉じてから、もう一度消してください。`,
};
