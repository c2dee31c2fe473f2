/** Remarks at the head of the settings for web servers: who reads them looks after the server. */
export const messages = {
  iis: [
    'むすびめ：IIS の設定。サイトのファイルと一緒に置くと効きます。',
    'ファイルの種類、ヘッダー、404のページ、キャッシュを決めます。親の設定で禁じている項目があると、IIS は 500.19 を返します。その項目を消してください。',
  ],
  headers: ['むすびめ：_headers を読むサービスの設定。公開するフォルダーの一番上に置きます。'],
  nginx: (folder: string) => [
    'むすびめ：nginx の設定。server { } の中から include で読み込みます。',
    `ファイルは、その server の root の下の ${folder} に置きます。`,
  ],
  nginxAtRoot: 'server { } に「location / 」がすでにあるときは、この設定と置き換えます。',
  apache: (folder: string) => [
    `むすびめ：Apache 2.4 の設定。${folder} に .htaccess という名前で置くか、<Directory> の中に書きます。`,
    '.htaccess を使うときは、AllowOverride に FileInfo と Indexes が要ります。ヘッダーには mod_headers が要ります。',
  ],
  root: '一番上のフォルダー',
} as const;
