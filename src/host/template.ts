import { placeholder } from './rules.ts';

/** `site.yaml` of a new host. What only the host knows is marked, and no site is built while a mark is left. */
export const newSettings = (
  name: string,
): string => `# ${name} の設定。${placeholder}…】をすべて書き換えてから、npm run host:check -- ${name} で確かめます。

# 保存の目印。受講者が書き始めた後は、変えません。
siteId: ${name}

# 画面の上に出る名前
name: ${placeholder}：サイトの名前】

# 運営者
operator: ${placeholder}：自団体の名前】

# 問い合わせ先。1行で、電話番号かメールアドレスも入れます。
contact: ${placeholder}：担当の課と、電話番号かメールアドレス】

# 公開するアドレスの、フォルダーより前の部分
address: https://${placeholder}】

# 置くフォルダー。/ または /training/ の形
base: /

# 次の5つは、要るときだけ、行の頭の # を取って書きます。
# 全ページの上に出すお知らせ
# notice: 研修の申込みは、高齢者支援課で受け付けています。
# ロゴ。このフォルダーに置いた SVG か PNG と、読み上げる文
# logo: { file: logo.svg, alt: 市の名前 }
# 2つの色。リンクとボタンの色（accent）と、画面の一番上の帯の色（band）
# colours: { accent: '#0b5c6b', band: '#0b3c49' }
# 公開の前に自団体で確かめたこと。実際に済んだ分だけ
# reviews: [{ role: 市の保健師, what: A01〜A03を読んだ, edition: '2026.11', date: '2026-12-10' }]
# 研修で扱わない段階。目次・道すじ・検索に出ず、アドレスを開けば読めます
# hiddenStages: [c]

# このフォルダーには、自団体のページ・レッスン・シート・用語も足せます。hosts/example/ に例があります。
`;
