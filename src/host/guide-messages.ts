/** What one page tells an information department; it is handed over on paper, with the host's names in it. */
export const guideMessages = {
  title: '導入手引き（1枚）',
  description: '情報部門に渡す1枚です。何か、何をどこに保存するか、通信、要るもの、使用条件、答える人を書いています。',
  lead: (name: string, edition: string) => `「${name}」（むすびめ ${edition}版）を庁内で使うときの、情報部門への説明です。`,
  columns: { asked: '項目', answer: '内容' },
  /** Each row: what is asked, and the answer. */
  rows: (siteId: string): readonly (readonly [string, string])[] => [
    [
      '何か',
      '在宅医療・介護連携推進事業のコーディネーター向けの教材。HTML・CSS・JavaScript・画像のファイルだけで、サーバー側のプログラムとデータベースはない',
    ],
    [
      '何を保存するか',
      '受講者がシートに書いた文、問いの答え、学習の進み具合、表示の設定。個人が分かることを書かないよう、記入欄で注意する',
    ],
    [
      'どこに保存するか',
      `受講者のブラウザーの中（localStorage、目印は musubime:${siteId}: から始まる）。「ほかの人も使う」と答えた端末ではsessionStorageに置き、閉じると消える`,
    ],
    [
      '外へ出るもの',
      '何もない。書いた文はサーバーにも送らない。ほかのサイトへの要求、クッキー、閲覧の解析はない。受講者が自分でファイルに書き出したものは、渡した先に渡る',
    ],
    [
      'ほかから読めるか',
      '同じオリジン（https:// から最初の / まで）に置いたほかのページのプログラムからは、保存した文を読める。気になるときは、専用のホスト名に置く。フォルダー版では、同じパソコンで開いたほかのHTMLのページからも読める',
    ],
    [
      '守り',
      'コンテンツセキュリティポリシー（CSP）を各ページに書き、自分のサイトだけを許す。枠への埋め込みの禁止、nosniff、Referrer-Policyは、同梱のサーバー設定で付ける',
    ],
    ['認証', 'なし。見る人を限るときは、サーバーの側で制限する'],
    [
      'サーバーに要るもの',
      'ファイルを渡せるWebサーバー。IIS・nginx・Apacheの設定を同梱（IISの実機では未確認）。サブフォルダーでも、httpsでないhttpでも動く。サーバーがなければ、フォルダー版を共有フォルダーに置く（EdgeかChrome）',
    ],
    [
      '端末に要るもの',
      'Edge・Chrome・Firefox・Safariの、今の版から1年前の版まで。JavaScriptとlocalStorageの許可。検索にはWebAssembly。JavaScriptを止めた端末では、読むことと印刷だけができる',
    ],
    ['更新', '新しい版の全ファイルを、同じ場所に上書きする。受講者の書いた文は残る'],
    ['撤去', 'サーバーのフォルダーを消す。端末に残った文は、受講者が「記録の保存と引越し」で消すか、ブラウザーの閲覧データと一緒に消す'],
    [
      '使用条件',
      '文章・シート・図はCC BY 4.0、プログラムはMITライセンス。組み込んだ部品の使用条件はlicences.txt、一覧はsbom.cdx.json。利用料はない',
    ],
  ],
  who: '答える人',
  operator: (operator: string, contact: string) => `${operator}　${contact}`,
  /** The plain edition is given away: whoever prints it writes the name. */
  blank: '運営者と連絡先：',
} as const;
