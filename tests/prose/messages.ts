/** What to do about a finding of a textlint rule, and the words it is about where the rule names them. */
export interface Explanation {
  found?: string;
  advice: string;
}

/** Turns a rule's message into advice for an author. */
export function explain(rule: string, message: string): Explanation {
  const firstLine = message.split('\n')[0] ?? '';
  const [found, expected] = firstLine.split(' => ');
  if (rule === 'prh' && found !== undefined && expected !== undefined) return { found, advice: `「${expected}」と書きます。` };
  if (rule === 'sentence-length')
    return { advice: `1文が${/length\((\d+)/.exec(message)?.[1] ?? '90より多い'}字です。90字までの文に分けます。` };
  return { advice: advice[rule] ?? firstLine };
}

const advice: Record<string, string> = {
  'no-dropping-the-ra': 'ら抜きことばです。「見られる」「食べられる」のように「ら」を入れます。',
  'no-double-negative-ja': '二重否定です。「〜する」「〜できる」のように、肯定で言い切ります。',
  'ja-no-mixed-period': '段落の終わりに「。」を付けます。',
  'line-break': '段落の途中の改行は空白として表示されます。1つの段落は1行で書きます。',
};
