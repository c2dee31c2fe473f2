import type { Problem } from '../authoring/problems.ts';

type Advice = Pick<Problem, 'reason' | 'instead'>;

/** What `npm run host:check` says of settings that can be built with, and should not be published. */
export const messages = {
  plain: (what: string): Advice => ({ reason: '見本の設定のままです。', instead: `自団体の${what}に書き換えます。` }),
  names: { name: 'サイトの名前', operator: '名前', contact: '問い合わせ先' },
  unfilled: (found: string): Advice => ({
    reason: `まだ決まっていない印（${found}）があります。`,
    instead: '実際の文に書き換えるか、その部分を消します。',
  }),
  markup: (found: string): Advice => ({
    reason: `${found} は、記号のまま画面に出ます。`,
    instead: '飾りやリンクは付けられません。文字だけで書きます。',
  }),
  unreachable: {
    reason: '連絡のしかたがありません。',
    instead: '電話番号・メールアドレス・問い合わせフォームのアドレスの、どれかを入れます。例: 高齢者支援課 03-1111-2222',
  },
  telephone: (found: string): Advice => ({
    reason: `電話番号（${found}）の桁の数が合いません。`,
    instead: '市外局番から、10桁か11桁で書きます。例: 03-1111-2222',
  }),
  mail: (found: string): Advice => ({
    reason: `メールアドレス（${found}）の形が違います。`,
    instead: '例: kaigo@city.example.lg.jp の形で書きます。',
  }),
  inventedMail: (found: string): Advice => ({
    reason: `メールアドレス（${found}）は、見本です。届きません。`,
    instead: '問い合わせを受け取るアドレスに書き換えます。',
  }),
  invented: (host: string): Advice => ({
    reason: `${host} は、公開できるアドレスではありません。`,
    instead: '受講者が開くアドレスを書きます。検索サイトや、ページの正式なアドレスの印に使います。',
  }),
  taken: (by: string): Advice => ({
    reason: `保存の目印が、${by} と同じです。`,
    instead: '同じアドレスに置くと、受講者の記録が混ざります。自団体だけの名前にします。受講者が書き始めた後なら、変えません。',
  }),
  pastNotice: (day: string): Advice => ({
    reason: `お知らせの日付（${day}）が過ぎています。`,
    instead: '新しいお知らせに書き換えるか、お知らせを消します。',
  }),
  otherEdition: (found: string, current: string): Advice => ({
    reason: `${found}版で確かめた記録です。今の版は${current}版です。`,
    instead: '今の版で確かめ直して、版と日付を書き換えます。確かめ直さないなら、この記録を消します。',
  }),
  futureReview: { reason: '確かめた日が、今日より後です。', instead: '実際に確かめた日を書きます。済んでいなければ、この記録を消します。' },
  oldReview: { reason: '確かめた日から、1年が過ぎています。', instead: '確かめ直して日付を改めるか、この記録を消します。' },
  unusedLogo: (file: string): Advice => ({
    reason: `${file} がありますが、設定に logo の行がありません。`,
    instead: `logo: { file: ${file}, alt: 市の名前 } と書くか、ファイルを消します。`,
  }),
  unread: (known: string): Advice => ({
    reason: 'このファイルは読まれません。',
    instead: `置けるのは ${known} です。名前の綴りを確かめるか、消します。`,
  }),
  logo: '設定に書いたロゴ（SVG か PNG）',
  faintLogo: { light: faint('明るい'), dark: faint('暗い') },
} as const;

function faint(screen: string): Advice {
  return {
    reason: `${screen}画面で、ロゴが背景に紛れます（どの色も、背景との明るさの比が3:1に足りません）。`,
    instead: '後ろに色の板を敷くか、明るい画面と暗い画面の両方で見える色を使います。',
  };
}
