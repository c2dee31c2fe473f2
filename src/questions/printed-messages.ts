import type { Question } from './schema.ts';

type Kind = Question['kind'];

/** Words of a question as it is printed in a page. */
export const printedMessages = {
  kind: {
    single: '一つ選ぶ',
    multiple: '当てはまるものを選ぶ',
    order: '順に並べる',
    match: '組にする',
    classify: '分ける',
    text: 'ことばで答える',
    find: '直すところを見つける',
    explain: '一文で説明する',
  } satisfies Record<Kind, string>,
  show: {
    single: '答えと理由を見る',
    multiple: '答えと理由を見る',
    order: '順番と理由を見る',
    match: '組と理由を見る',
    classify: '分け方と理由を見る',
    text: '答えと理由を見る',
    find: '直すところと理由を見る',
    explain: '書いてから、一例と見比べる',
  } satisfies Record<Kind, string>,
  /** On the button. */
  check: '答えを確かめる',
  compare: '一例と見比べる',
  /** Before a question's number on paper. */
  number: '問',
  answers: '答えと理由',
  boxes: '分ける先：',
  points: '見比べるところ',
};
