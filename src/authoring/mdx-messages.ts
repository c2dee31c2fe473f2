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
    instead: () => "import To from '~/lesson/To.astro'; の形で書き、次の行を空けます。",
  },
  {
    pattern: /parse expression/,
    reason: () => '{ } の中が読めません。',
    instead: () => "文字としての { は \\{ と書きます。部品の値なら ids={['a01-q1']} の形で書きます。",
  },
];
