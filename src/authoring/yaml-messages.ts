import type { ErrorCode } from 'yaml';

/** What is said of YAML that cannot be read. */
export const messages = {
  unreadable: (code: string) => `YAML として読めません（${code}）。`,
  advice: '字下げ・コロンの後の空白・引用符の閉じ忘れを確かめます。',
  empty: { reason: 'ファイルが空です。', instead: '同じ種類のほかのファイルを写し、id から書き直します。' },
  nameless: { reason: '* で始まる名前が、どこにも付けられていません。', instead: '* で始まる文は引用符で囲みます。' },
  endless: { reason: '別名（*名前）が重なりすぎて、開ききれません。', instead: '別名を使わず、中身をその場所に書きます。' },
} as const;

/** Advice that is better than the general one, by the parser's code. */
export const adviceByCode: Partial<Record<ErrorCode, string>> = {
  BAD_SCALAR_START: '@ や ` で始まる文は引用符で囲みます。',
  BLOCK_AS_IMPLICIT_KEY: 'コロンを含む文は引用符で囲みます。次の行の字下げがずれていないかも確かめます。',
  DUPLICATE_KEY: '同じ欄が2つあります。1つにまとめます。',
  MULTIPLE_DOCS: '途中の --- を消します。1つのファイルに1つの内容を書きます。',
  TAB_AS_INDENT: '字下げのタブを、空白に置き換えます。',
  TAG_RESOLVE_FAILED: '! で始まる文は引用符で囲みます。',
};
