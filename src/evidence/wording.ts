import type { Standing, Year } from './schema.ts';

/** Words the evidence components print. */
export const wording = {
  /** How the origin of a figure is called, by its year. */
  surveys: {
    R2: '令和2年の統計',
    R5: '令和5年度調査',
    R6: '令和6年度調査',
    '': '資料の図の値',
  } satisfies Record<Year, string>,
  /** The same, for papers that report no survey of their own. */
  papers: {
    R2: '令和2年の資料',
    R5: '令和5年度の資料',
    R6: '令和6年度の資料',
    '': '資料の図の値',
  } satisfies Record<Year, string>,
  standings: {
    cite: undefined,
    derived: '資料の値から計算した値',
    uncertain: '区分は資料から確かめられない',
    'unit-unclear': '分母は資料から確かめられない',
    'do-not-cite': '使わない値',
  } satisfies Record<Standing, string | undefined>,
  recalculated: '当方で計算し直した値',
  n: (n: string) => `n=${n}`,
  /** A value that is itself a count out of n. */
  outOf: (n: string, unit: string) => `${n}${unit}中`,
  printed: (value: string) => `資料に印刷された値: ${value}`,
  chart: {
    kind: '棒グラフ。',
    /** The label of the reader's own category. */
    marked: (label: string) => `▶ ${label}（あなた）`,
    bar: (label: string, values: string) => `${label}は${values}。`,
    source: '出典',
    nInTable: 'nは図と表に示す',
    containsRecalculated: '当方で計算し直した値を含む',
    table: '数値の表',
    item: '項目',
    value: '値',
    n: 'n',
    note: '注',
  },
  ledger: {
    value: '値',
    what: '何の値か',
    n: 'n',
    locator: '資料の箇所',
    pages: '使っているページ',
    population: '対象',
    noPages: 'なし',
    noPublisher: '作成者の記載なし',
    corrections: '資料の値の扱い',
    printed: '資料',
    here: 'このサイト',
    note: (number: number) => `注${String(number)}`,
    tableOf: (source: string, year: string) => `${year}（${source}）`,
  },
  sense: { work: 'あなたの仕事では', limit: 'この数値からは言えないこと' },
  /** What municipalities do, with and without a coordinator. */
  activities: {
    with: 'いる',
    without: 'いない',
    groups: ['コーディネーターがいる市町村', 'コーディネーターがいない市町村'] as [string, string],
    n: (withN: number, withoutN: number) => `いる n=${String(withN)}、いない n=${String(withoutN)}`,
    chartTitle: (area: string, charted: number) => `${area}：取り組む市町村の割合（多い順に${String(charted)}項目）`,
    tableTitle: (area: string, facts: string) => `${area}に取り組む市町村の割合（${facts}）`,
    all: (count: number) => `${String(count)}項目すべての表を見る`,
    related: '関連',
    yes: 'あり',
    no: 'はっきりしない',
    mark: '＊',
    p: (p: string) => `（p${p.startsWith('<') ? p : `=${p}`}）`,
    explain: '「関連」は、いる・いない・わからないの3群を比べた検定で、p値が0.05以下のものを「あり」としています。',
    markExplained: '＊の項目は、いる・いないの2群で計算し直すと判定が変わります（当方の計算）。',
    labels: '項目の名前は、資料の選択肢をこの教材のことばで短くしたものです。「わからない」の行は載せていません。',
    count: (related: number, all: number) =>
      `${String(all)}項目のうち、コーディネーターの有無と関連があったのは${String(related)}項目です。`,
    limit: '関連を示すもので、コーディネーターがいるから増えた、とまでは言えません。',
    numbers: '数値の扱い',
  },
  sources: { title: '出典', locator: (locator: string) => `（${locator}）` },
} as const;
