import type { Practice } from './practice.ts';

/** The stem of a question: what is asked is bold, the situation is not. */
export function Stem({ stem, ask }: Pick<Practice, 'stem' | 'ask'>) {
  const [before, after] = stem.split(ask);
  return (
    <>
      {before}
      <b>{ask}</b>
      {after}
    </>
  );
}
