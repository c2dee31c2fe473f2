import type { LeftRow } from './data-rows.ts';
import { messages } from './messages.ts';
import { describeLeft } from './describe.ts';

/** At most so many lines. */
const most = 30;

/** Which rows were taken for no records, and why. */
export function LeftOut({ left }: { left: readonly LeftRow[] }) {
  if (left.length === 0) return null;
  const lines = describeLeft(left);
  return (
    <div class="left-out">
      <p>{messages.leftOut}</p>
      <ul>
        {lines.slice(0, most).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > most && <li>{messages.more(lines.length - most)}</li>}
      </ul>
    </div>
  );
}
