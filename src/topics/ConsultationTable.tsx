import { shownShortDate } from '../worksheets/paper-dates.ts';
import { isDue } from './call.ts';
import { consultationMessages as messages } from './consultation-messages.ts';
import { sortKeys, type Consultation, type SortKey } from './consultations.ts';

/** Consultations one below the other. On paper nothing is pressed: no links, no order to choose. */
export function ConsultationTable({
  consultations,
  href,
  sort,
  change,
}: {
  consultations: readonly Consultation[];
  /** Address of the 相談記録票. */
  href?: string;
  sort?: { key: SortKey; isDown: boolean };
  change?: (key: SortKey) => void;
}) {
  return (
    <table class="consultation-table">
      <thead>
        <tr>
          {sortKeys.map((key) => (
            <th key={key} scope="col" aria-sort={sort?.key === key ? (sort.isDown ? 'descending' : 'ascending') : undefined}>
              {change ? (
                <button
                  type="button"
                  class="sort"
                  title={messages.sort(messages.columns[key])}
                  onClick={() => {
                    change(key);
                  }}
                >
                  {messages.columns[key]}
                  <span aria-hidden="true">{sort?.key === key ? (sort.isDown ? ' ▼' : ' ▲') : ''}</span>
                </button>
              ) : (
                messages.columns[key]
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {consultations.map((one) => (
          <tr key={one.id}>
            <td>{dayOf(one.date)}</td>
            <td>{one.caller}</td>
            <td>{one.sceneLabel}</td>
            <td class="consultation-summary">
              {href === undefined ? (
                one.summary
              ) : (
                <a href={`${href}#entry-${one.id}`}>{one.summary === '' ? messages.untitled : one.summary}</a>
              )}
            </td>
            <td>
              {dayOf(one.due)}{' '}
              {messages.call[one.call] !== '' && <span class={isDue(one.call) ? 'tag due' : 'tag'}>{messages.call[one.call]}</span>}
            </td>
            <td>{messages.seed[one.seed]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const dayOf = (iso: string): string => shownShortDate(iso) ?? iso;
