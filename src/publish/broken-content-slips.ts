/** One slip in a file of `content/`, and what its author is told. */
interface Slip {
  what: string;
  file: string;
  /** How the file is saved with the slip in it. */
  save: (text: string) => string | Buffer;
  /** A line that is told; or what stands on it after the slip. */
  line?: number | string;
  reason: string;
  instead: string;
}

const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, () => to);
const before = (heading: string, added: string) => (text: string) => text.replace(heading, () => `${added}\n\n${heading}`);
export const lesson = (id: string) => `docs/lessons/${id}.mdx`;

/** Shift_JIS of a text, which Node can only read: every kana and letter of Japanese becomes 「あ」. */
const asShiftJis = (text: string) => Buffer.from(text.replace(/[^\n -~]/g, '\u0082'), 'latin1').map((byte) => byte);
const shiftJis = (text: string) => Buffer.from([...asShiftJis(text)].flatMap((byte) => (byte === 0x82 ? [0x82, 0xa0] : [byte])));

/** What is wrong inside a file, found while it is read. */
export const unreadable: Slip[] = [
  {
    what: 'a wrong indent',
    file: 'worksheets/w01.yaml',
    save: replace(/^title:/m, ' title:'),
    reason: 'YAML として読めません',
    instead: '字下げ',
  },
  {
    what: 'a tab',
    file: 'worksheets/w02.yaml',
    save: replace(/^ {2}- /m, '\t- '),
    line: '\t- ',
    reason: 'YAML として読めません',
    instead: '',
  },
  {
    what: 'a key twice',
    file: 'worksheets/w03.yaml',
    save: replace(/^title: .*$/m, 'title: 題\ntitle: 題'),
    line: 'title: 題',
    reason: 'DUPLICATE_KEY',
    instead: '1つにまとめます',
  },
  {
    what: 'a quote left open',
    file: 'worksheets/w04.yaml',
    save: replace(/^title: .*$/m, 'title: "題'),
    reason: 'YAML として読めません',
    instead: '引用符',
  },
  { what: 'an empty file', file: 'worksheets/w05.yaml', save: () => '', line: 1, reason: 'ファイルが空です。', instead: '' },
  {
    what: 'a bomb of aliases',
    file: 'worksheets/w06.yaml',
    save: (text) =>
      `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c]\n${text}`,
    line: 2,
    reason: '別名（*名前）が重なりすぎて、開ききれません。',
    instead: '別名を使わず',
  },
  {
    what: 'a key nobody knows',
    file: 'worksheets/w07.yaml',
    save: (text) => `${text.trimEnd()}\nscoope: own\n`,
    line: 'scoope: own',
    reason: '知らない欄があります: scoope',
    instead: '綴りを確かめるか、その行を消します。',
  },
  {
    what: 'a key nobody knows, deep inside',
    file: 'worksheets/w08.yaml',
    save: replace(/^ {8}label: /m, '        labell: 題\n        label: '),
    line: '        labell: 題',
    reason: '知らない欄があります: labell',
    instead: '綴りを確かめる',
  },
  {
    what: 'YAML saved as Shift_JIS',
    file: 'worksheets/w09.yaml',
    save: shiftJis,
    reason: '文字コードが Shift_JIS のようで、UTF-8 ではありません。',
    instead: 'UTF-8 を選び、保存します',
  },
  {
    what: 'YAML saved as UTF-16',
    file: 'worksheets/w10.yaml',
    save: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    reason: '文字コードが UTF-16 のようで、UTF-8 ではありません。',
    instead: 'UTF-8 を選び',
  },
  { what: 'a lesson saved as Shift_JIS', file: lesson('a01'), save: shiftJis, reason: '文字コードが Shift_JIS', instead: 'UTF-8 を選び' },
  {
    what: 'a table saved as Shift_JIS',
    file: 'evidence/figures.csv',
    save: shiftJis,
    reason: '文字コードが Shift_JIS',
    instead: 'UTF-8 を選び',
  },
  {
    what: 'a workbook named like a table',
    file: 'evidence/scene-activities.csv',
    save: () => Buffer.from('PK\x03\x04\x14\0\x06\0\x08', 'latin1'),
    reason: '文字ではないデータが入っています。',
    instead: '画像や Excel のファイルは、ここには置けません',
  },
  {
    what: 'no frontmatter',
    file: lesson('a02'),
    save: (text) => text.replace(/^---[\s\S]*?---\n/, ''),
    line: 1,
    reason: '先頭に --- で囲んだ設定がありません。',
    instead: '1行目を --- にして',
  },
  {
    what: 'a brace',
    file: lesson('a03'),
    save: before('## 見本', 'これは { です。'),
    line: 'これは { です。',
    reason: '{ が閉じていません。',
    instead: '\\{ と書きます',
  },
  {
    what: 'less than a number',
    file: lesson('a04'),
    save: before('## 見本', '<75 歳の人'),
    line: '<75 歳の人',
    reason: '< のあとが部品の形になっていません。',
    instead: '&lt;',
  },
  {
    what: 'a part left open',
    file: lesson('a05'),
    save: before('## 見本', '<Worked title="例">'),
    line: '<Worked title="例">',
    reason: '<Worked> が閉じていません。',
    instead: '</Worked> を書くか',
  },
  {
    what: 'an import that is not finished',
    file: lesson('a06'),
    save: replace("import To from '~/lesson/To.astro';", 'import To from ;'),
    reason: 'import か export の行が読めません。',
    instead: 'import To from',
  },
  {
    what: 'a value of a wrong kind',
    file: lesson('a07'),
    save: replace(/read: \d+/, 'read: 八'),
    reason: '"八" は使えません。',
    instead: '分を整数で',
  },
  {
    what: 'an objective that is missing',
    file: lesson('a08'),
    save: replace(/^objectives:\n(?: {2}.*\n)+/m, ''),
    reason: 'この欄がありません。',
    instead: '読み終えた人ができること',
  },
  {
    what: 'a script in the head of a page',
    file: 'docs/about.mdx',
    save: replace(/^kind: /m, 'head:\n  - { tag: script, content: alert(1) }\nkind: '),
    line: 'head:',
    reason: 'は使えません。',
    instead: 'head の行を消します',
  },
  {
    what: 'a rule without a basis',
    file: 'rules.yaml',
    save: replace(/basis:\n(?: {6}- .*\n)+/, 'basis: []\n'),
    line: 'basis: []',
    reason: '足りません。',
    instead: '根拠を1つ以上書きます。',
  },
  {
    what: 'a day that no calendar has',
    file: 'reviews.yaml',
    save: replace(/asOf: '2026-11-28'/, "asOf: '2026-11-31'"),
    line: "asOf: '2026-11-31'",
    reason: '"2026-11-31" は使えません。',
    instead: '暦にある日付を',
  },
];

/** What only files together can tell. */
export const misleading: Slip[] = [
  {
    what: 'a script',
    file: lesson('b01'),
    save: before('## 見本', '<script>alert(1)</script>'),
    line: '<script>alert(1)</script>',
    reason: '<script> は本文に書けません。',
    instead: 'この要素を消します',
  },
  {
    what: 'a handler',
    file: lesson('b02'),
    save: before('## 見本', '<div onclick="alert(1)">あ</div>'),
    line: '<div onclick="alert(1)">あ</div>',
    reason: '「onclick」は本文の要素に付けられません。',
    instead: 'この属性を消します',
  },
  {
    what: 'an unknown part',
    file: lesson('b03'),
    save: before('## 見本', '<Nai />'),
    line: '<Nai />',
    reason: '「Nai」という部品は読み込まれていません。',
    instead: '綴りを確かめるか',
  },
  {
    what: 'an unknown value',
    file: lesson('b04'),
    save: before('## 見本', 'あ{nai.mono}'),
    line: 'あ{nai.mono}',
    reason: '{ } の中の「nai」は、このページにありません。',
    instead: '\\{ と書きます',
  },
  {
    what: 'a way to nowhere',
    file: lesson('b05'),
    save: before('## 見本', '<To id="zz99" />'),
    line: '<To id="zz99" />',
    reason: '「zz99」という行き先はありません。',
    instead: 'もしかして',
  },
  {
    what: 'an unknown figure',
    file: 'docs/nation.mdx',
    save: (text) => `${text}\n\n<Stat id="r6.nai" />\n`,
    line: '<Stat id="r6.nai" />',
    reason: '「r6.nai」という数値はありません。',
    instead: 'もしかして',
  },
  {
    what: 'a bare percentage',
    file: lesson('b06'),
    save: before('## 見本', '全体の35.1%でした。'),
    line: '全体の35.1%でした。',
    reason: '割合「35.1%」',
    instead: '<Stat id="…" />',
  },
  {
    what: 'an id twice',
    file: 'glossary.yaml',
    save: (text) => text.replace(/^ {2}- id: (?!programme)[\w-]+$/m, '  - id: programme'),
    line: '  - id: programme',
    reason: 'id「programme」はすでに content/glossary.yaml:',
    instead: 'ほかと重ならない id',
  },
  {
    what: 'an id that was changed',
    file: 'scenes/beyond.yaml',
    save: replace(/^id: beyond$/m, 'id: beyonds'),
    reason: 'ファイル名と id「beyonds」が違います。',
    instead: '',
  },
  {
    what: 'a part that was never made',
    file: lesson('b07'),
    save: replace("import To from '~/lesson/To.astro';", "import To from '~/lesson/Tou.astro';"),
    line: "import To from '~/lesson/Tou.astro';",
    reason: '「~/lesson/Tou.astro」というファイルはありません。',
    instead: '綴りを確かめます',
  },
  {
    what: 'a record older than its edition',
    file: 'reviews.yaml',
    save: replace(/asOf: '2026-11-28'/, "asOf: '2025-11-28'"),
    line: "asOf: '2025-11-28'",
    reason: '「clinicians」の状態は2025-11-28のもので、',
    instead: 'いまの状態を確かめて日付を書き直す',
  },
  {
    what: 'a rule of a lesson that does not exist',
    file: 'rules.yaml',
    save: replace('{ id: a08, words', '{ id: a99, words'),
    line: '{ id: a99, words',
    reason: '「a99」というレッスンはありません。',
    instead: '次のどれかを書きます: a01、a02',
  },
  {
    what: 'a field that the page for the meeting does not find',
    file: 'course.yaml',
    save: replace('fields: [w09.goal]', 'fields: [w09.gaol]'),
    line: 'fields: [w09.gaol]',
    reason: '「w09.gaol」というテーマのシートの欄はありません。',
    instead: 'w09.goal',
  },
  {
    what: 'a field that what comes next does not find',
    file: 'worksheets/w08.yaml',
    save: replace('needs: [theme,', 'needs: [them,'),
    line: 'needs: [them,',
    reason: '「them」という欄はありません。',
    instead: 'theme',
  },
  {
    what: 'an article of a law without a rule',
    file: lesson('b09'),
    save: before('## 見本', '介護保険法の第7条によります。'),
    line: '介護保険法の第7条',
    reason: '「第7条」がいつまでそのとおりかを、どこにも書いていません。',
    instead: 'content/rules.yaml に',
  },
  {
    what: 'a part of a lesson that takes too long',
    file: lesson('b15'),
    save: replace(/^partsAt: .*\n/m, ''),
    reason: 'パート「自分の地域で」は約11.5分かかります。',
    instead: '10分までにします。',
  },
  {
    what: 'a part that begins at no heading',
    file: lesson('c06'),
    save: replace(/^partsAt: .*$/m, 'partsAt: [この2週間で, ない見出し]'),
    line: 'ない見出し',
    reason: '「ない見出し」という見出しはありません。',
    instead: '本文にある見出し',
  },
];
