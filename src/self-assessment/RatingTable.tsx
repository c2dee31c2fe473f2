import { useId } from 'preact/hooks';
import { eraDate } from '../worksheets/paper-dates.ts';
import type { Series } from './chart.ts';
import { messages } from './messages.ts';
import { Mark } from './RatingChart.tsx';
import type { RatingSheet } from './rating-sheet.ts';
import { isBacked } from './ratings.ts';

/** Domains by times, in words. Roles are written out, because a narrow screen shows the rows as blocks. */
export function RatingTable({ series, sheet }: { series: readonly Series[]; sheet: RatingSheet }) {
  const id = useId();
  const words = messages.table;
  return (
    <section>
      <h3 id={id}>{words.title}</h3>
      <table class="ratings-table" role="table" aria-labelledby={id}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {words.domain}
            </th>
            {series.map(({ rating, name, shape }) => (
              <th key={rating.key} scope="col" role="columnheader">
                <Mark shape={shape} /> {name}
                <br />
                <small>{eraDate(rating.day)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sheet.domains.map(({ id, title, what }) => (
            <tr key={id} role="row">
              <th scope="row" role="rowheader">
                {title}
                <small>{what}</small>
              </th>
              {series.map(({ rating, name }) => {
                const level = rating.levels.get(id);
                return (
                  <td key={rating.key} role="cell">
                    <span class="ratings-time" aria-hidden="true">
                      {name}
                    </span>
                    <span>
                      {level ? (
                        <>
                          <b>{level.level}</b> {sheet.anchors[level.level]}
                        </>
                      ) : (
                        words.open
                      )}
                      {level && !isBacked(level) && ' '}
                      {level && !isBacked(level) && <span class="tag">{words.unbacked}</span>}
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
