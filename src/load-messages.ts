/** What is said when a part of a page could not be loaded. */
export const messages = {
  network: 'サーバーにつながりません。通信を確かめて、もう一度試してください。',
  files: (kinds: readonly string[]) =>
    `サーバーが「${kinds.join('」「')}」のファイルを渡していません。読み込み直しても同じなら、運営者に知らせてください。`,
  stuck: 'ページを読み込み直してください。',
  kept: '書いた文は残っています。',
  again: 'もう一度読み込む',
  reload: 'ページを読み込み直す',
};
