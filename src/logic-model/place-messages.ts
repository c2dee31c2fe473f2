/** What is said before the picture's code is there. */
export const messages = {
  open: '図を開く',
  failed: '図を読み込めませんでした。しばらくして、もう一度「図を開く」を押してください。',
};
