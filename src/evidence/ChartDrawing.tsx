import { chartText, layoutChart, swatchSize, type ChartData } from './chart.ts';
import { wording } from './wording.ts';

/**
 * Horizontal bars. Series differ by pattern; when some categories are pointed out, only those are filled, and their
 * labels say so.
 *
 * @param id Makes the names inside the drawing unique in the page.
 */
export function ChartDrawing({ title, id, data }: { title: string; id: string; data: ChartData }) {
  const layout = layoutChart(data);
  const words = wording.chart;
  const description =
    words.kind +
    data.categories
      .map(({ label, bars, marked }) =>
        words.bar(marked ? words.marked(label) : label, bars.map((bar, s) => `${data.series[s] ?? ''}${bar.shown}`).join('、')),
      )
      .join('');
  return (
    <svg
      viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      font-size={chartText}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <defs>
        <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatch" x1="0" y1="0" x2="0" y2="6" stroke-width="3" />
        </pattern>
      </defs>
      {layout.legend.map((entry) => (
        <g key={entry.text}>
          <Bar id={id} fill={fillOf(entry.series)} x={entry.swatch.x} y={entry.swatch.y} width={swatchSize} height={swatchSize} />
          <text x={entry.x} y={entry.y}>
            {entry.text}
          </text>
        </g>
      ))}
      {layout.labels.map((label) => (
        <text key={label.y} class={label.marked ? 'marked' : undefined} x={label.x} y={label.y}>
          {label.text}
        </text>
      ))}
      {layout.bars.map((bar) => (
        <g key={bar.y}>
          <Bar id={id} fill={bar.plain ? 'plain' : fillOf(bar.series)} x={bar.x} y={bar.y} width={bar.width} height={bar.height} />
          <text class="bar-value" x={bar.end.x} y={bar.end.y}>
            {bar.shown}
          </text>
        </g>
      ))}
      {layout.zeros.map((zero) => (
        <line key={zero.top} class="zero" x1={zero.x + 0.5} y1={zero.top} x2={zero.x + 0.5} y2={zero.bottom} />
      ))}
    </svg>
  );
}

type Fill = 'full' | 'hatch' | 'plain';
const fillOf = (series: number): Fill => (series === 1 ? 'hatch' : 'full');

interface BarProps {
  id: string;
  fill: Fill;
  x: number;
  y: number;
  width: number;
  height: number;
}

function Bar({ id, fill, x, y, width, height }: BarProps) {
  return (
    <rect
      class={fill === 'plain' ? 'bar plain' : 'bar'}
      x={x + 0.75}
      y={y + 0.75}
      width={Math.max(width - 1.5, 0)}
      height={height - 1.5}
      style={fill === 'hatch' ? `fill: url(#${id}-hatch)` : undefined}
    />
  );
}
