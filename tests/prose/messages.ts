import { profileLimits, shortSentence, type Profile } from './profile.ts';
import { struckOutLimits } from './struck-out.ts';

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

const { from, to } = profileLimits.mean;

export const profileHeading = `レッスン  文の数  平均の字数（${String(from)}〜${String(to)}）  ${String(shortSentence)}字未満の割合（${String(100 * profileLimits.short)}%未満）  書きかけて消す場面`;

export function profileLine(id: string, { sentences, mean, short }: Profile, struckOut: number, isOff: boolean): string {
  const cells = [
    id,
    String(sentences).padStart(4),
    mean.toFixed(1).padStart(5),
    `${(100 * short).toFixed(0)}%`.padStart(4),
    String(struckOut),
  ];
  return `${cells.join('  ')}${isOff ? '  ×' : ''}`;
}

export function explainStruckOut(lessons: number): string {
  const { inLesson, lessons: most } = struckOutLimits;
  return `書きかけて（言いかけて）やめる運びは、1レッスンに${String(inLesson)}回、教材全体で${String(most)}レッスンまでです（いま${String(lessons)}レッスン）。考えを、ほかの形で書きます。`;
}
