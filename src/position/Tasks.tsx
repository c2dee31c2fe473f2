import { ChartFigure } from '../evidence/ChartFigure.tsx';
import { nearPoints } from './figures.ts';
import { messages } from './messages.ts';
import { Limits, Part } from './Part.tsx';
import type { Standing } from './standing.ts';

/** What is done more and less where the reader belongs. Tasks are known by affiliation only. */
export function Tasks({ standing, hasAffiliation, ledger }: { standing: Standing; hasAffiliation: boolean; ledger: string }) {
  const words = messages.tasks;
  const { group, hasGroup } = standing;
  const { more, less, near } = group.tasks;
  if (!hasGroup) {
    return (
      <Part id="tasks" title={words.title}>
        <p>{hasAffiliation ? messages.place.noGroup : words.choose}</p>
        {near && <ChartFigure chart={near} ledger={ledger} name="-own" />}
        <Limits lines={words.limits(nearPoints).slice(2)} />
      </Part>
    );
  }
  return (
    <Part id="tasks" title={words.title}>
      <p>{words.intro(group.label)}</p>
      <div class="position-charts">
        {more ? <ChartFigure chart={more} ledger={ledger} name="-own" /> : <p>{words.noneMore(group.label)}</p>}
        {near && (
          <details class="position-near">
            <summary>{words.nearTitle}</summary>
            <ChartFigure chart={near} ledger={ledger} name="-own" />
          </details>
        )}
        {less ? <ChartFigure chart={less} ledger={ledger} name="-own" /> : <p>{words.noneLess(group.label)}</p>}
      </div>
      <p>{words.work}</p>
      <Limits lines={words.limits(nearPoints)} />
    </Part>
  );
}
