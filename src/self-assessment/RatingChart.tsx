import { eraDate } from '../worksheets/paper-dates.ts';
import { drawChart, outlineOf, type Series, type Shape } from './chart.ts';
import { messages } from './messages.ts';
import type { RatingSheet } from './rating-sheet.ts';

/** Marks on a line from 0 to 4 for each domain. Shape tells the time, black or white the evidence; the table says it all in words. */
export function RatingChart({ series, sheet }: { series: readonly Series[]; sheet: RatingSheet }) {
  const chart = drawChart(series, sheet);
  const first = chart.ticks[0]?.x ?? 0;
  const last = chart.ticks.at(-1)?.x ?? 0;
  return (
    <figure class="ratings-chart">
      <svg
        viewBox={`0 0 ${String(chart.width)} ${String(chart.height)}`}
        role="img"
        aria-label={messages.chart.label(series.map(({ name }) => name).join('、'))}
      >
        {chart.ticks.map(({ level, x }) => (
          <g key={level}>
            <line class="grid" x1={x} x2={x} y1={26} y2={chart.height} />
            <text x={x} y={18} text-anchor="middle">
              {level}
            </text>
          </g>
        ))}
        {chart.rows.map((row) => (
          <g key={row.domain}>
            <line class="edge" x1={0} x2={chart.width} y1={row.label - 17} y2={row.label - 17} />
            <text class="name" x={0} y={row.label}>
              {sheet.domains.find(({ id }) => id === row.domain)?.title}
            </text>
            <line class="grid" x1={first} x2={last} y1={row.axis} y2={row.axis} />
            {row.way !== '' && <polyline class="way" points={row.way} />}
            {row.marks.map(({ x, y, shape, isBacked }, index) => (
              <path key={index} class={isBacked ? 'mark' : 'mark open'} d={outlineOf(shape, x, y)} />
            ))}
          </g>
        ))}
      </svg>
      <figcaption>
        <ul class="ratings-key">
          {series.map(({ rating, name, shape }) => (
            <li key={rating.key}>
              <Mark shape={shape} /> {name}（{eraDate(rating.day)}）
            </li>
          ))}
        </ul>
        <p class="help">{messages.chart.key}</p>
        <p class="help">
          {messages.chart.levels}：{sheet.anchors.map((anchor, level) => `${String(level)} ${anchor}`).join('・')}
        </p>
      </figcaption>
    </figure>
  );
}

/** The shape of a series, in a line of text. */
export function Mark({ shape }: { shape: Shape }) {
  return (
    <svg class="ratings-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path class="mark" d={outlineOf(shape, 8, 8)} />
    </svg>
  );
}
