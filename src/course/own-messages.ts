import type { Problem } from '../authoring/problems.ts';

type Advice = Pick<Problem, 'reason' | 'instead'>;

/** What is said of the pages and lessons in a host's folder. */
export const ownMessages = {
  foreignId: (id: string, name: string, replaceable: readonly string[]): Advice => ({
    reason: `id「${id}」は、導入先のページには使えません。`,
    instead: `足すページの id は ${name}. で始めます。教材のページと替えられるのは、${replaceable.join('、')} だけです。`,
  }),
  dots: { reason: 'id の点が多すぎます。', instead: '点は、導入先の名前の後に一つだけ使います。' },
  nowhere: {
    reason: 'どこに並べるページか、分かりません。',
    instead: '目次でこのページの前に来るページの id を書きます。例: beside: trainings',
  },
  replacesNothing: (id: string): Advice => ({
    reason: `「${id}」は足したページで、何とも替わりません。`,
    instead: 'replaces の行を消します。',
  }),
  standsAlready: { reason: '替えたページは、もとのページの場所に出ます。', instead: 'beside の行を消します。' },
  noDigest: (digest: string): Advice => ({
    reason: '教材のどの文と替えたかの印（replaces）がありません。',
    instead: `id の次の行に replaces: '${digest}' と書きます。`,
  }),
  noStage: { reason: 'すべての段階を出さないことになっています。', instead: '出す段階を一つ以上残して、id を消します。' },
  picture: { reason: '導入先のページには、画像をまだ置けません。', instead: '図の中身を文か表で書きます。' },
  address: (url: string): Advice => ({
    reason: `「${url}」は、置く場所や版が変わると切れます。`,
    instead: '教材のページへは <To id="a01" /> の形で、ほかのサイトへは https:// から書きます。',
  }),
  ownHeadings: (headings: readonly string[], needed: readonly string[], all: readonly string[]): Advice => ({
    reason: `見出し（##）の並びが「${headings.join('・')}」です。`,
    instead: `「${all.join('・')}」から、この順に書きます。${needed.map((heading) => `「${heading}」`).join('')}は省けません。`,
  }),
  unlisted: (id: string, file: string): Advice => ({
    reason: `レッスン「${id}」が、どこにも並んでいません。`,
    instead: `${file} の lessons に、この id を書き加えます。`,
  }),
  listedTwice: (id: string): Advice => ({ reason: `レッスン「${id}」が2か所に並んでいます。`, instead: 'どちらかの行を消します。' }),
  moved: (file: string, changed: readonly string[], digest: string): Advice => ({
    reason:
      changed.length === 0
        ? `替えたもとの ${file} から、なくなった部分があります。`
        : `替えたもとの ${file} が変わりました。新しいか、変わった部分: ${changed.map((heading) => heading || '初めの文').join('、')}`,
    instead: `もとのページを読み、要る所をこのページに写してから、replaces: '${digest}' に直します。`,
  }),
  overdue: (day: string): Advice => ({
    reason: `見直す日（${day}）が過ぎています。`,
    instead: '読み直して、until を次に見直す日に改めるか、行ごと消します。',
  }),
} as const;
