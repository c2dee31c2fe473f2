import type { Certainty } from './model.ts';

/** How the lines of a picture differ. */
const lines = { 0: '実線', 1: '破線', 2: '点線' };

/** Every sentence around the picture of a chain. Names of stages and certainties come from the sheet. */
export const messages = {
  heading: 'ロジックモデルの図',
  lead: '上に書いた箱とつながる先から描きます。書き足すと、手が止まったところで描き直します。',
  keys: '箱を選ぶと、下でつながる先を付けたり外したりできます。Tabキーで図に入り、矢印キーで箱を選び、Enterキーでその箱の欄へ移ります。',
  shown: { label: '見る図', own: '書いたもの', sample: '記入例', blank: '白紙' },
  empty: '箱を一つ書くと、ここに図が出ます。',
  sampleFirst: 'まだ箱がないので、架空の町の記入例を出しています。箱を一つ書くと、自分の図に替わります。',
  sampleNote: '記入例（架空の町のものです）',

  title: (theme: string) => (theme === '' ? 'ロジックモデル' : `ロジックモデル：${theme}`),
  joined: (parts: readonly string[]) => parts.filter((part) => part !== '').join('　'),
  blankTitle: 'ロジックモデル　テーマ：',
  blankAuthor: '地域名　　　　　　　　　　　記入日　令和　　年　　月　　日　　記入者　　　　　　　　　　　　',

  boxName: (stage: string, number: number | undefined) => (number === undefined ? stage : `${stage}${String(number)}`),
  unwritten: 'まだ書いていません',
  boxLabel: (name: string, text: string) => `${name}：${text}`,
  indicator: (text: string) => `指標：${text}`,
  assumption: (text: string) => `前提：${text}`,
  note: (label: string, text: string) => `【${label}】${text}`,
  step: (from: string, to: string) => `${from}から${to}へ`,
  lines,
  certainty: ({ level, label }: Certainty) => `${label}（${lines[level]}）`,
  choices: (labels: readonly string[]) => labels.map((label) => `□${label}`).join(' '),
  blankSentence: 'もし',
  legend: (entries: readonly { line: string; label: string }[]) =>
    `つながりの線：${entries.map(({ line, label }) => `${line}＝${label}`).join('、')}`,

  boxes: '図の箱',
  chosen: '選んだ箱',
  leadsShort: (names: readonly string[]) => `（つながる先：${names.join('、')}）`,
  leadsTo: (stage: string) => `つながる先（${stage}）`,
  noTargets: (stage: string) => `「${stage}」の箱がまだありません。箱を書くと、ここで選べます。`,
  byItself: (stage: string, next: string) => `「${stage}」の箱は、どれも「${next}」へつながります。`,
  comesFrom: (names: readonly string[]) => `ここへ来る箱：${names.join('、')}`,
  comesFromNothing: 'ここへ来る箱は、まだありません。',
  toField: 'この箱を書く欄へ移る',
  linked: (from: string, to: string) => `${from}から${to}へつなぎました。`,
  unlinked: (from: string, to: string) => `${from}から${to}へのつながりを外しました。`,

  inWords: (count: number) => `つながりを文で読む（${String(count)}本）`,
  loose: 'まだつながっていない箱',
  leadsNowhere: (name: string) => `${name}：つながる先がありません。`,
  nothingLeadsHere: (name: string) => `${name}：ここへ来る箱がありません。`,

  /** What the picture shows, for those who do not see it. */
  described: (stages: readonly string[]) => `左から順に、${stages.join('、')}の${String(stages.length)}段です。`,
  describedStage: (stage: string, count: number | undefined) => (count === undefined ? stage : `${stage}${String(count)}つ`),
  leads: (from: string, to: readonly string[]) => `${from}は${to.join('と')}へつながります。`,

  ifThen: {
    resources: (a: string, b: string) => `もし「${a}」を使えるなら、「${b}」を進められます。`,
    activities: (a: string, b: string) => `もし「${a}」を進めるなら、「${b}」が数えられます。`,
    outputs: (a: string, b: string) => `もし「${a}」が増えるなら、「${b}」になります。`,
    short: (a: string, b: string) => `もし「${a}」になるなら、「${b}」になります。`,
    medium: (a: string, b: string) => `もし「${a}」になるなら、「${b}」に近づきます。`,
  } as Readonly<Record<string, ((a: string, b: string) => string) | undefined>>,
  ifThenOther: (a: string, b: string) => `もし「${a}」なら、「${b}」になります。`,

  print: '図を印刷する（A4横）',
  svg: '図をSVGで保存する',
  png: '図をPNGで保存する',
  smallPrint: (points: number) => `印刷すると、小さい字は約${String(points)}ポイントになります。箱の文を短くすると読みやすくなります。`,
  saved: (name: string) => `「${name}」を書き出しました。`,
  failedPng: 'PNGを作れませんでした。SVGで保存するか、印刷してください。',
};
