export const messages = {
  loading: '用意しています…',
  resume: {
    none: 'まだ記録がありません。道すじを一つ選ぶと、次に読むレッスンがここに出ます。',
    last: (day: string) => `最後に書いたところ（${day}）：`,
  },
  review: {
    open: '復習する',
    none: '今日、復習する問いはありません。',
  },
  path: {
    title: '道すじ',
    choose: '自分に近いものを選びます。あとから変えられます。',
    all: 'すべてのレッスン',
    allFor: 'コースの順に、全部を読みます。',
    minutes: (minutes: number) => `約${String(minutes)}分`,
    left: (minutes: number) => `残り約${String(minutes)}分`,
    done: '終わり',
    chosen: (title: string) => `道すじを「${title}」にしました。`,
  },
  topics: {
    title: '進行中のテーマ',
    none: 'まだありません。相談のタネが見つかったら、ここに並びます。',
    open: 'テーマを進める',
    changed: (day: string) => `最後に書いた日：${day}`,
  },
  commitments: {
    title: 'この2週間でやること',
    none: 'レッスンの終わりの「やると決める」を押すと、ここに並びます。',
    decided: (day: string) => `決めた日：${day}`,
    lookBack: (day: string) => `ふり返る日：${day}`,
    with: '誰と：',
    sign: 'できたしるし：',
    kept: 'できた',
    calendar: 'カレンダーのファイルを作る',
    calendarHelp: '2週間後・1か月後・3か月後の予定が入ったファイル（.ics）です。OutlookやGoogleカレンダーなどに取り込めます。',
    file: 'musubime-ふり返り.ics',
    made: (count: number) => `${String(count)}件の予定をファイルにしました。`,
  },
  self: {
    title: '自己評価',
    none: 'まだ付けていません。はじめ・途中・終わりの3回を目安に付けます。',
    last: (count: number, day: string) => `これまでに${String(count)}回。最後は${day}です。`,
    open: '自己評価シートを開く',
  },
  record: {
    title: '受講記録票',
    help: '終えたレッスンと日付を、A4の紙かファイルにします。自己申告の記録です。',
    open: '受講記録票を作る',
  },
  changes: {
    title: '版ごとの変更点',
    edition: (edition: string, day: string) => `${edition}版（${day}）`,
  },
  orphans: {
    title: '前の版の問いに書いた文',
    help: 'いまの版にはない問いに書いた文です。記録に残っています。要るものは写してください。',
  },
};
