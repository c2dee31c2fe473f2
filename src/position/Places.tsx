import { ChartFigure } from '../evidence/ChartFigure.tsx';
import { leastShare } from './figures.ts';
import { messages } from './messages.ts';
import { Limits, Part } from './Part.tsx';
import type { Place, Standing } from './standing.ts';

/** Where the reader's own answers stand among all answers, one chart for each. */
export function Places({ standing, ledger }: { standing: Standing; ledger: string }) {
  const words = messages.place;
  const { affiliation, employment, qualification, years, alone, group, hasGroup } = standing;
  const shares = (what: string, place: Place) =>
    place.own.flatMap(({ label, cells }) => cells.map((cell) => words.share(what, label, cell.shown, cell.citation)));
  const besides = (place: Place) =>
    place.own.flatMap(({ label, cells: [own, all] }) => {
      if (!own) return [];
      return all
        ? words.inGroup(label, group.label, own.shown, own.citation, all.shown, all.citation)
        : words.inAll(label, own.shown, own.citation);
    });
  return (
    <Part id="place" title={words.title}>
      {affiliation && !hasGroup && <p class="notice">{words.noGroup}</p>}
      <div class="position-charts">
        {affiliation && <Chart place={affiliation} lines={shares(messages.form.affiliation, affiliation)} ledger={ledger} />}
        {years && <Chart place={years} lines={besides(years)} ledger={ledger} />}
        {employment && <Chart place={employment} lines={shares(messages.form.employment, employment)} ledger={ledger} />}
        {qualification && <Chart place={qualification} lines={besides(qualification)} ledger={ledger} />}
      </div>
      {qualification && <p class="source">{words.small(leastShare)}</p>}
      {alone.map(({ label, cell }) => (
        <p key={cell.id}>{words.alone(label, cell.shown, cell.citation)}</p>
      ))}
      <Limits lines={words.limits} />
    </Part>
  );
}

function Chart({ place, lines, ledger }: { place: Place; lines: readonly string[]; ledger: string }) {
  return (
    <div>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ChartFigure chart={place.chart} ledger={ledger} name="-own" />
    </div>
  );
}
