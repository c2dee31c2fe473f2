/** What stands in `licences.txt` beside the licences themselves. */
export const messages = {
  title: 'むすびめと、組み込んだ部品の使用条件',
  own: 'むすびめ',
  packages: '組み込んだ部品',
  about: 'このサイトのファイルには、次の部品のプログラムや文字の形が入っています。それぞれの条件を、そのまま載せます。',
} as const;
