/** What is said beside a release. */
export const messages = {
  web: 'Webサーバーに置くファイルの全部',
  folder: 'サーバーのない所で使うためのファイルの全部。共有フォルダーなどに取り出し、index.html を開く',
  papers: {
    'booklet.pdf': '基本冊子（印刷用）',
    'sheets.pdf': '白紙のシート全部（印刷用）',
    'guide.pdf': '導入手引き（情報部門に渡す1枚）',
  },
  licences: 'むすびめと、組み込んだ部品の使用条件',
  bill: '組み込んだ部品の一覧（SBOM、CycloneDX形式）',
  /** Beside a link: what the file is, and its size in bytes. */
  file: (what: string, bytes: number): string =>
    `：${what}（${bytes < 100_000 ? `${String(Math.ceil(bytes / 1000))}kB` : `${(bytes / 1_000_000).toFixed(1)}MB`}）`,
  sums: '各ファイルのSHA-256。受け取ったファイルが変わっていないかを確かめるため',
  readme: ({ name, edition, operator, contact, siteId, zip, list, place, isPlain }: ReadmeWords): string => `${name}　${edition}版

運営　　　：${operator}
問い合わせ：${contact}

■ このフォルダーにあるもの

${list}

■ 置き方

1. ${zip} を開き、中身をそのまま、Webサーバーの次の場所に置きます。ここだけで動きます。
   ${place}
   別の場所に置くには、設定の base と address を直して、作り直します。
2. サーバーの設定を入れます。
   ・IIS：web.config が、置くと効きます（IIS の実機では試していないので、3 を必ず確かめます）。
   ・nginx：servers/nginx.conf を、server { } の中から include で読み込みます。
   ・Apache：servers/apache.htaccess を、置いた場所に .htaccess という名前で写します。
   ・_headers を読むサービス：_headers を、公開するフォルダーの一番上に移します。
   設定を入れなくても本文は読めます。検索は、.pagefind や .pf_meta などの種類のファイルを渡さないサーバーでは動きません。
3. 置いた後に、次の3つを確かめます。
   ・最初のページが開く。
   ・シートW07に書いた文が、再読み込みの後も残る。
   ・検索で「看取り」を探すと、ページが見つかる。

■ 版を上げるとき

新しい版の zip の中身を、同じ場所に上書きします。保存の目印（siteId：${siteId}）が同じなら、受講者の書いた文は残ります。

■ 保存と通信

受講者の書いた文は、受講者のブラウザーの中だけに保存します。サーバーには送りません。ほかのサイトへの通信も、クッキーもありません。
保存した文は、同じアドレス（https:// から最初の / まで）のほかのページのプログラムからも読める所にあります。
${isPlain ? '\n■ これは見本です\n\n運営者の名前と問い合わせ先が入っていません。公開するときは、教材の「名前を書き込む」のページ（hosts/naming/）で、zip に名前を書き込みます。組み立て直すときは、hosts/ に設定を書きます。\n' : ''}`,
} as const;

/** What the sentences of the readme are about. */
export interface ReadmeWords {
  name: string;
  edition: string;
  operator: string;
  contact: string;
  siteId: string;
  /** Name of the zip file. */
  zip: string;
  /** One line for each file. */
  list: string;
  /** Where it is put. */
  place: string;
  /** Whether nobody has put a name to it. */
  isPlain: boolean;
}
