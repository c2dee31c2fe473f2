import type { Dialogue } from './schema.ts';

type Verdict = Dialogue['nodes'][number]['choices'][number]['verdict'];

export const messages = {
  partner: '相手',
  setting: '場面',
  learning: '練習すること',
  lesson: 'このあと読む、または前に読んだレッスン',
  unreviewed: '臨床の専門職による確認は、まだ受けていません（未確認）。',
  howTo: '相手のことばを読み、自分なら何と言うかを決めてから、選択肢を開きます。行き止まりはありません。',
  begin: '場面1から始める',
  scene: (number: number) => `場面${String(number)}`,
  whatHappens: (letter: string) => `${letter}を選ぶと`,
  verdict: { good: '前へ進む', partly: '一部だけ届く', off: '遠回りになる' } satisfies Record<Verdict, string>,
  belief: 'この選択の裏にある思い込み：',
  toScene: (number: number) => `場面${String(number)}へ`,
  toEnding: '結末へ',
  ending: '結末',
  learned: '持ち帰ること',
  again: '場面1に戻る',
  toDebrief: 'ふり返りへ',
  debrief: 'ふり返り（2分）',
  writeInto: (label: string) => `の「${label}」の欄に書きます。`,
};
