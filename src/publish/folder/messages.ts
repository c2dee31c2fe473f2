/** What the folder edition says of itself, on its pages and beside them. */
export const messages = {
  /** On the page of the records. */
  records: [
    'この教材は、ファイルとして開いています。書いた文は、このパソコンのこのブラウザーに保存します。ファイルとして開くページは、すべて同じ場所に保存します。ほかから受け取って開いたHTMLのページのプログラムからも、書いた文を読めます。出どころの分からないHTMLのファイルは、開かないでください。',
    'ファイルとして開いたページに保存を許さない設定のパソコンでは、書くと「保存できません」と出ます。そのときは、閉じる前に「ファイルに書き出す」かWordで残します。書き出したファイルは、保存のできるパソコンで読み込めます。',
  ],
  /** In place of what is said of a server that does not answer. */
  network: 'フォルダーの中のファイルを読めません。共有フォルダーにつながっているかを確かめて、もう一度試してください。',
  readme: ({ name, edition, operator, contact, siteId, ifPlain }: ReadmeWords): string => `${name}　${edition}版　フォルダー版

運営　　　：${operator}
問い合わせ：${contact}

■ これは何か

サーバーのない所で使うための教材です。ブラウザーは、Microsoft EdgeかGoogle Chromeを使います。

■ 置き方

1. zip の中身を全部、共有フォルダーか、パソコンの中のフォルダーに取り出します。zip の中で開いたページは動きません。
2. 取り出したフォルダーの index.html をダブルクリックします。ほかの人には、index.html へのショートカットを配ります。
3. 次の3つを確かめます。
   ・最初のページが開く。
   ・シートW07に書いた文が、再読み込みの後も残る。
   ・検索で「看取り」を探すと、ページが見つかる。
共有フォルダーは、受講者が読めるだけで足ります。教材がフォルダーに書き込むことはありません。

■ 版を上げるとき

新しい版の zip の中身を、同じフォルダーに上書きします。保存の目印（siteId：${siteId}）が同じなら、受講者の書いた文は残ります。

■ 保存と通信

受講者の書いた文は、受講者のパソコンのブラウザーの中だけに保存します。共有フォルダーには保存しません。通信も、クッキーもありません。
ファイルとして開くページは、すべて同じ場所に保存します。同じパソコンで開いたほかのHTMLのページのプログラムからも、書いた文を読めます。
ファイルとして開いたページに保存を許さない設定のパソコンでは、その旨が画面に出ます。そのときは、「ファイルに書き出す」かWordで残します。書き出したファイルは、保存のできるパソコンで読み込めます。
${ifPlain}`,
  /** In that page, where nobody has put a name to it. */
  plain: `
■ これは見本です

運営者の名前と問い合わせ先が入っていません。配る前に、hosts/naming/index.html をダブルクリックして「名前を書き込む」のページを開き、受け取ったままの zip に名前を書き込みます。
`,
} as const;

/** What the sentences of the readme are about. */
interface ReadmeWords {
  name: string;
  edition: string;
  operator: string;
  contact: string;
  siteId: string;
  /** What is said where nobody has put a name to it. */
  ifPlain: string;
}
