import type { ChoiceKind, ChoiceSet } from './choices.ts';
import { kindNames, messages, readerNames } from './messages.ts';
import { readers, type Judged } from './readers.ts';
import { foundIn, scoreOf } from './score.ts';
import type { Learned } from './statistics.ts';

/** What nobody may score without the question, in percent: `right` for single choices, `fair` where shapes differ (`Score`). */
const limit = 42;
/** Beyond this an option is long, in characters. */
const longOption = 45;

/** A table of what each reader scores in each kind, and how many scores are over the limit. */
export function tableOf(judged: readonly Judged[]): { lines: string[]; over: number } {
  const kinds = (Object.keys(kindNames) as ChoiceKind[]).filter((kind) => judged.some(({ set }) => set.kind === kind));
  let over = 0;
  const rows = readers.map(({ name, isLimited }) => {
    const cells = kinds.map((kind) => {
      const score = scoreOf(
        judged.filter(({ set }) => set.kind === kind).map(({ set, preferences }) => ({ set, preferences: preferences.get(name) ?? [] })),
      );
      const points = 100 * (kind === 'single' ? score.right : score.fair);
      const isOver = isLimited && points > limit;
      if (isOver) over += 1;
      return `${kindNames[kind]} ${points.toFixed(1)}（${(kind === 'single' ? 100 * score.chance : 25).toFixed(1)}）${isOver ? messages.over : ''}`;
    });
    return `${readerNames[name] ?? name}: ${cells.join('  ')}`;
  });
  return { lines: [messages.heading(limit), ...rows], over };
}

/** Where the right option of single choices stands among the others by length. */
export function lengthsOf(judged: readonly Judged[]): string {
  const counts = new Map<number, number>();
  for (const { set } of judged) {
    const right = set.options.find((option) => option.right);
    if (set.kind !== 'single' || !right) continue;
    const place = 1 + set.options.filter(({ text }) => text.length > right.text.length).length;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return messages.lengths([...counts].sort(([a], [b]) => a - b).map(([place, count]) => messages.place(place, count)));
}

/** The sets that most readers with a limit find, the worst first. */
export function worstOf(judged: readonly Judged[], count: number): Judged[] {
  return [...judged].sort((a, b) => foundBy(b).length - foundBy(a).length).slice(0, count);
}

/** A set with its options, who finds the right one, and the characters that give it away. */
export function describeSet(judged: Judged, { tell }: Learned): string[] {
  const { set } = judged;
  const sideOf = (right: boolean) => {
    const sign = right ? 1 : -1;
    const pieces = set.options.filter((option) => option.right === right).flatMap(({ text }) => tell(text));
    const telling = pieces.filter(({ weight }) => sign * weight > 0).sort((a, b) => sign * (b.weight - a.weight));
    return [...new Set(telling.map(({ piece }) => `「${piece}」`))].slice(0, 8);
  };
  const length = (text: string) => (text.length > longOption ? messages.longText(text.length, longOption) : messages.length(text.length));
  return [
    `${set.id}（${kindNames[set.kind]}） ${set.stem}`,
    ...set.options.map(({ id, text, right }) => `  ${right ? '○' : '×'} ${id} ${text} ${length(text)}`),
    `    ${messages.foundBy(foundBy(judged).map((name) => readerNames[name] ?? name))}`,
    `    ${messages.forRight(sideOf(true))}`,
    `    ${messages.forWrong(sideOf(false))}`,
  ];
}

/** Of the sets, how many are found by what was learned from others. */
export function summaryOf(judged: readonly Judged[]): string {
  const found = judged.filter((one) => foundBy(one).includes('regression'));
  return messages.summary(found.length, judged.length);
}

/** Options as somebody sees them who has nothing else; with the question, or with the answers, on request. */
export function sampleLines(sets: readonly ChoiceSet[], { withStems, withKeys }: { withStems: boolean; withKeys: boolean }): string[] {
  return [
    messages.sample(sets.length),
    ...sets.flatMap(({ id, kind, stem, options }) => [
      `${id}（${kindNames[kind]}）${withStems ? ` ${stem}` : ''}`,
      ...options.map(({ text, right }, at) => `  ${String(at + 1)} ${text}${withKeys && right ? ' ○' : ''}`),
    ]),
  ];
}

/** Readers with a limit that choose the right option and no other. */
function foundBy({ set, preferences }: Judged): string[] {
  return readers.filter(({ name, isLimited }) => isLimited && foundIn(set, preferences.get(name) ?? []) === 1).map(({ name }) => name);
}
