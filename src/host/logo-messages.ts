import type { Problem } from '../authoring/problems.ts';

type Advice = Pick<Problem, 'reason' | 'instead'>;

/** What is said of a logo that cannot stand in a page. */
export const messages = {
  missing: (path: string): Advice => ({ reason: `${path} がありません。`, instead: 'ファイルを置くか、logo の行を消します。' }),
  tooLarge: (kilobytes: number): Advice => ({
    reason: 'ロゴのファイルが大きすぎます。どのページにも入るので、開くのが遅くなります。',
    instead: `${String(kilobytes)}kB 以下にします。高さ64ピクセルほどの PNG か、図形だけの SVG で足ります。`,
  }),
  noPng: { reason: 'PNG の画像ではありません。', instead: 'PNG で書き出し直します。名前の終わりを変えるだけでは、形式は変わりません。' },
  noSvg: { reason: 'SVG の画像ではありません。', instead: 'SVG で書き出し直すか、PNG にします。' },
  activeSvg: (found: string): Advice => ({
    reason: `SVG の中に、図形ではないもの（${found.length > 40 ? `${found.slice(0, 40)}…` : found}）があります。`,
    instead: '図形だけの SVG に書き出し直すか、PNG にします。',
  }),
} as const;
