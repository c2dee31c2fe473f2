import type { Choice } from './walk.ts';

/** Words of a dialogue that is walked. Those of its page and its papers: `page-messages.ts`. */
export const messages = {
  scene: (number: number) => `場面${String(number)}`,
  toEnding: '結末へ',
  ending: '結末',
  learned: '持ち帰ること',
  verdict: { good: '前へ進む', partly: '一部だけ届く', off: '遠回りになる' } satisfies Record<Choice['verdict'], string>,
  belief: 'この選択の裏にある思い込み：',
  turn: (turn: number) => `${String(turn)}回目のやりとり`,
  question: 'あなたなら、何と言いますか。',
  say: 'こう言う',
  own: 'あなたのことば',
  then: 'そのあと',
  next: '次へ',
  back: '一つ戻る',
  restart: '最初から始める',
  resumed: '前回の続きです。前に言ったこと：',
  cut: '前回のやりとりの続きが、今の版では変わりました。変わる手前の場面から続けます。',
  /** Announced. */
  moved: {
    outcome: (letter: string, verdict: string) => `${letter}を選びました。${verdict}。`,
    next: (turn: number) => `${String(turn)}回目のやりとりに進みました。`,
    back: (turn: number) => `${String(turn)}回目のやりとりに戻りました。`,
    ending: '結末に着きました。',
  },
  loading: '用意しています…',
};
