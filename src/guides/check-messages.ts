/** What authors are told of scripts and their guides. */
export const checkMessages = {
  unknownThing: (name: string, file: string) => ({
    reason: `台本が名を挙げる「${name}」は、どこにもありません。`,
    instead: `印刷する紙なら ${file} の papers に作るか、その names に書き足します。どこにでもある物なら plain に、役なら people に書きます。`,
  }),
  noGuide: (id: string) => ({
    reason: '30分以上の台本に、講師版がありません。',
    instead: `content/guides/${id}.yaml に、出てきそうな答え、読み違い、組で開くときを書きます。`,
  }),
  unknownRow: (at: string, file: string, known: readonly string[]) => ({
    reason: `${file} の台本に、「${at}」で始まる行はありません。`,
    instead: `次のどれかを書きます: ${known.join('、')}`,
  }),
  notBrought: (name: string, file: string) => ({
    reason: `${file} の台本が名を挙げる「${name}」が、切って使う紙にありません。`,
    instead: 'その名前を持つ紙の id を papers に書き足します。',
  }),
};
