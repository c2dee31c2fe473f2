import { nearest } from '../authoring/nearest.ts';
import type { Problem } from '../authoring/problems.ts';

type Advice = Pick<Problem, 'reason' | 'instead'>;

/** What is said of tags, values and addresses that can be read and must not stand. */
export const messages = {
  element: (name: string): Advice => ({
    reason: `<${name}> は本文に書けません。`,
    instead: /^(?:script|style)$/i.test(name)
      ? 'スクリプトと見た目は src/ に置きます。本文からは、この要素を消します。'
      : 'この要素を消すか、Markdown の書き方に直します。',
  }),
  attribute: (name: string): Advice => ({
    reason: `「${name}」は本文の要素に付けられません。`,
    instead: 'この属性を消します。動きが要るときは、src/ の部品にします。',
  }),
  spread: { reason: '{...} は本文の要素に付けられません。', instead: '属性を一つずつ書きます。' },
  address: (url: string): Advice => ({
    reason: `「${url}」へは行けません。`,
    instead: 'https:// で始まるアドレスを書きます。このサイトの中へは <To id="…" /> を使います。',
  }),
  otherOrigin: (url: string): Advice => ({
    reason: `ほかのサイトのもの（${url}）は読み込めません。`,
    instead: '画像は public/ に置きます。ページへは、画像ではなくリンクで案内します。',
  }),
  strayMark: {
    reason: '** が、太字にならずに文字のまま出ます。',
    instead: '** のすぐ内側に「」や（）があるときは、** をその内側へ移します。例: 「**言うこと**」と',
  },
  unknownPart: (name: string): Advice => ({
    reason: `「${name}」という部品は読み込まれていません。`,
    instead: `綴りを確かめるか、先頭に import ${name} from '~/lesson/${name}.astro'; の1行を書き足します。`,
  }),
  missingModule: (from: string): Advice => ({
    reason: `「${from}」というファイルはありません。`,
    instead: '綴りを確かめます。部品は ~/lesson/、図は ~/lesson/diagrams/ から読み込みます。',
  }),
  foreignModule: (from: string): Advice => ({
    reason: `「${from}」は本文から読み込めません。`,
    instead: '部品は ~/lesson/、図は ~/lesson/diagrams/ から読み込みます。',
  }),
  unknownName: (name: string): Advice => ({
    reason: `{ } の中の「${name}」は、このページにありません。`,
    instead: '文字としての { は \\{ と書きます。値なら、先頭の import で読み込みます。',
  }),
  code: {
    reason: '{ } の中に、値ではないものが書かれています。',
    instead: "文字・数・一覧か、読み込んだものの名前（{host.operator} など）だけを書きます。例: ids={['a01-q1']}",
  },
  markupInModule: {
    reason: 'import と export の中に、要素（<…>）が書かれています。',
    instead: '要素は本文に書くか、src/ の部品にします。',
  },
  attributeOfPart: (name: string, part: string, known: readonly string[]): Advice => ({
    reason: `<${part}> に「${name}」という欄はありません。`,
    instead: known.length > 0 ? `次のどれかを書きます: ${known.join('、')}` : `<${part} /> とだけ書きます。`,
  }),
  missingAttribute: (part: string, form: string): Advice => ({
    reason: `<${part}> の値が足りないか、読み取れません。`,
    instead: `${form} の形で書きます。`,
  }),
  unknownId: (id: string, what: string, known: readonly string[], file: string): Advice => ({
    reason: `「${id}」という${what}はありません。`,
    instead:
      known.length <= 20 ? `次のどれかを書きます: ${known.join('、')}` : `${file} にある id を書きます。もしかして: ${nearest(id, known)}`,
  }),
  outsideLesson: (part: string): Advice => ({
    reason: `<${part}> は、レッスンではないページでは使えません。`,
    instead: 'content/docs/lessons/ のページで使います。',
  }),
} as const;
