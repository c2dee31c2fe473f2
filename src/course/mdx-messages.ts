import type { Problem } from './problems.ts';

type Advice = Pick<Problem, 'reason' | 'instead'>;

/** The parser's English error, in the words of an author. */
export function adviceOnSyntax(error: string): Advice {
  const found = syntax.find(({ pattern }) => pattern.test(error));
  if (!found) return { reason: `MDX として読めません（${error}）。`, instead: 'この行の記号 < > { } の書き方を確かめます。' };
  const name = found.pattern.exec(error)?.[1] ?? '';
  return { reason: found.reason(name), instead: found.instead(name) };
}

/** What the parser says, from the special to the general. The first group of a pattern is the name of a tag. */
const syntax: { pattern: RegExp; reason: (name: string) => string; instead: (name: string) => string }[] = [
  {
    pattern: /closing brace|end of file in expression/,
    reason: () => '{ が閉じていません。',
    instead: () => '文字としての { は \\{ と書きます。部品の値なら } で閉じます。',
  },
  {
    pattern: /Expected a closing tag for `<([^`>]*)>`/,
    reason: (name) => `<${name}> が閉じていません。`,
    instead: (name) =>
      `終わりに </${name}> を書くか、中身がなければ <${name} … /> と書きます。文の途中で始めたら、同じ段落の中で閉じます。`,
  },
  {
    pattern: /closing tag `<\/([^`>]*)>`/,
    reason: (name) => `</${name}> に当たる始まりがありません。`,
    instead: (name) => `前に <${name}> を書くか、この </${name}> を消します。`,
  },
  {
    pattern: /before name|create a comment/,
    reason: () => '<!-- … --> は使えません。',
    instead: () => '覚え書きは {/* … */} と書きます。文字としての < は &lt; と書きます。',
  },
  {
    pattern: /after `<`|Unexpected .*(?:in|before|after) (?:name|attribute)/i,
    reason: () => '< のあとが部品の形になっていません。',
    instead: () => '文字としての < は &lt; か「未満」と書きます。部品なら <Stat id="…" /> のように、値を " で囲みます。',
  },
  {
    pattern: /parse esm/,
    reason: () => 'import か export の行が読めません。',
    instead: () => "import { Stat, To } from '~/course/kit.ts'; の形で書き、次の行を空けます。",
  },
  {
    pattern: /parse expression/,
    reason: () => '{ } の中が読めません。',
    instead: () => "文字としての { は \\{ と書きます。部品の値なら ids={['a01-q1']} の形で書きます。",
  },
];

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
  spread: { reason: '{...} は本文の要素に付けられません。', instead: '属性を1つずつ書きます。' },
  address: (url: string): Advice => ({
    reason: `「${url}」へは行けません。`,
    instead: 'https:// で始まるアドレスを書きます。このサイトの中へは <To id="…" /> を使います。',
  }),
  otherOrigin: (url: string): Advice => ({
    reason: `ほかのサイトのもの（${url}）は読み込めません。`,
    instead: '画像は public/ に置きます。ページへは、画像ではなくリンクで案内します。',
  }),
  unknownPart: (name: string): Advice => ({
    reason: `「${name}」という部品は読み込まれていません。`,
    instead: `綴りを確かめるか、先頭の import に ${name} を書き足します。`,
  }),
  notInKit: (name: string, parts: readonly string[]): Advice => ({
    reason: `「${name}」という部品は ~/course/kit.ts にありません。`,
    instead: `次のどれかを書きます: ${parts.join('、')}`,
  }),
  missingModule: (from: string): Advice => ({
    reason: `「${from}」というファイルはありません。`,
    instead: '綴りを確かめます。部品は ~/course/kit.ts、図は ~/course/diagrams/ から読み込みます。',
  }),
  foreignModule: (from: string): Advice => ({
    reason: `「${from}」は本文から読み込めません。`,
    instead: '部品は ~/course/kit.ts、図は ~/course/diagrams/ から読み込みます。',
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
    instead: known.length <= 60 ? `次のどれかを書きます: ${known.join('、')}` : `${file} にある id を書きます。`,
  }),
  outsideLesson: (part: string): Advice => ({
    reason: `<${part}> は、レッスンではないページでは使えません。`,
    instead: 'content/docs/lessons/ のページで使います。',
  }),
  misplaced: (name: string): Advice => ({
    reason: `${name} は、ページとして確かめられない場所か形式のファイルです。`,
    instead: 'レッスンは content/docs/lessons/、そのほかのページは content/docs/ のすぐ下に、.mdx で置きます。',
  }),
} as const;
