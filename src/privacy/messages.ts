import type { Finding } from './rules.ts';

/** What a learner is told about a text that looks like personal data. */
export const messages = {
  title: '個人情報に見えるところがあります',
  /** The wordings themselves, how many more there are, and what they look like. */
  looksLike: (texts: readonly string[], more: number, label: string) =>
    `${texts.map((text) => `「${text}」`).join('')}${more > 0 ? `ほか${String(more)}か所` : ''}は、${label}のようです。`,
  /** What it looks like, and how to write instead. */
  kinds: {
    name: {
      label: '人の名前',
      instead: '「80代の女性」「長女」「担当の訪問看護師」のように、年代や立場で書けます。',
    },
    phone: {
      label: '電話番号',
      instead: '番号は所属で決めた控えに書き、ここには「折り返し先は控えにあり」とします。',
    },
    mail: {
      label: 'メールアドレス',
      instead: '所属の代表のものでなければ消し、ここには「連絡先は控えにあり」とします。',
    },
    'birth-year': {
      label: '生まれた年',
      instead: '「80代」のような幅で書けます。90代以上なら「高齢の方」とします。',
    },
    'birth-date': {
      label: '生年月日',
      instead: '「80代」のような幅で書けます。90代以上なら「高齢の方」とします。',
    },
    address: {
      label: '住所',
      instead: '「北部地区の方」のように広く書けます。地区が狭ければ、地区名も省きます。',
    },
    'chart-number': {
      label: 'カルテや利用者の番号',
      instead: '番号はここに要りません。消してかまいません。',
    },
    'insured-number': {
      label: '保険証などの番号',
      instead: '番号はここに要りません。消してかまいません。',
    },
  } satisfies Record<Finding['kind'], { label: string; instead: string }>,
  limits: '見落としも、思い違いもあります。組み合わせで誰か分かることもあるので、読み返してください。このままでも保存や印刷はできます。',
  keep: '読み返したので閉じる',
};
