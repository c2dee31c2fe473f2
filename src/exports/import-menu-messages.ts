/** What is seen before the importer itself is loaded. */
export const messages = {
  open: '表計算ソフトの表から取り込む',
  loading: '準備しています…',
};
