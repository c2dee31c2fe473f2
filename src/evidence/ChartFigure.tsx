import { ChartDrawing } from './ChartDrawing.tsx';
import type { ChartSpec } from './chart-spec.ts';
import { wording } from './wording.ts';

/**
 * A chart with its year, n and source below it and its numbers as a table. Runs on the server and in the browser.
 *
 * @param ledger Address of 「数値と出典」, up to and with the `#`.
 * @param name Tells charts of the same figures on one page apart.
 */
export function ChartFigure({ chart, ledger, name = '' }: { chart: ChartSpec; ledger: string; name?: string }) {
  const words = wording.chart;
  return (
    <figure class="stat-chart not-content">
      <figcaption>{chart.title}</figcaption>
      <ChartDrawing title={chart.title} id={chart.key + name} data={chart.data} />
      <p class="stat-chart-source">
        {chart.facts}。{words.source}: {chart.sources.join('、')}
      </p>
      <details class="chart-numbers">
        <summary>{words.table}</summary>
        <ChartTable chart={chart} ledger={ledger} />
      </details>
    </figure>
  );
}

function ChartTable({ chart, ledger }: { chart: ChartSpec; ledger: string }) {
  const words = wording.chart;
  const hasNotes = chart.rows.some(({ cells }) => cells.some(({ note }) => note !== undefined));
  return (
    <div class="chart-table" role="group" aria-label={`${chart.title} ${words.table}`} tabIndex={0}>
      <table>
        <caption>
          {chart.title}（{chart.origin}）
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.n}</th>
            {hasNotes && <th scope="col">{words.note}</th>}
          </tr>
        </thead>
        <tbody>
          {chart.rows.flatMap(({ label, cells }, r) =>
            cells.map((cell, s) => (
              <tr key={cell.id}>
                <th scope="row">
                  {chart.data.categories[r]?.marked ? words.marked(label) : label}
                  {chart.groups[s] !== undefined && `（${chart.groups[s]}）`}
                </th>
                <td>
                  <a href={ledger + cell.id}>{cell.shown}</a>
                </td>
                <td>{cell.n}</td>
                {hasNotes && <td>{cell.note}</td>}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
