/** Of a text that could not be saved, where no more can be said. */
export const unsavedMessages = {
  failed: '保存できません',
  newer: '新しい版の記録があります',
  stays: '書いた文は画面には残っていますが、閉じると消えます。',
};
