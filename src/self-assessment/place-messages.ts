/** What stands under the sheet before ratings are laid side by side. */
export const placeMessages = {
  title: 'これまでの自己評価',
  help: '書いた回を並べて、変わったところを見ます。ほかの人が書いたシートも、ファイルから並べられます。',
  open: '並べて見る',
  loading: '用意しています…',
};
