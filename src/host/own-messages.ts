import type { Problem } from '../authoring/problems.ts';

type Advice = Pick<Problem, 'reason' | 'instead'>;

/** What is said of whatever a host's folder adds. */
export const ownMessages = {
  unfilled: { reason: 'まだ書いていない所（【ここに書く…】）があります。', instead: '【】ごと、実際の文に書き換えるか、消します。' },
  foreignId: (id: string, what: string, example: string): Advice => ({
    reason: `id「${id}」は、導入先の${what}には使えません。`,
    instead: `導入先の名前と点で始め、教材が使わない h〜vの字を続けます。例: ${example}`,
  }),
  longId: (id: string, longest: number): Advice => ({
    reason: `id「${id}」が長すぎます。`,
    instead: `${String(longest)}字までにします。フォルダーの名前を短くします。`,
  }),
  fileName: (expected: string): Advice => ({
    reason: 'ファイル名と id が違います。',
    instead: `ファイル名を ${expected} にするか、id を直します。`,
  }),
  foreignPart: (id: string, start: string): Advice => ({
    reason: `id「${id}」の始まりが違います。`,
    instead: `${start} で始めます。学びの記録の目印になります。`,
  }),
} as const;
