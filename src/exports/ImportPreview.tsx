import { messages } from './import-messages.ts';
import { LeftOut } from '../tables/LeftOut.tsx';
import type { SourceResult } from './import-source.ts';

/** At most so many lines of the report. */
const shownProblems = 50;
/** Rows of a field stand on the page all at once, with every control: beyond this the learner waits for it. */
const manyRows = 200;

interface ImportPreviewProps {
  source: SourceResult;
  /** Whether all rows will stand on this page. */
  isOnePage: boolean;
  apply: () => void;
  cancel: () => void;
}

/** What would be taken over and what not, before anything is. */
export function ImportPreview({ source: { name, result, notes }, isOnePage, apply, cancel }: ImportPreviewProps) {
  const words = messages.preview;
  const { matched, ignored, missing } = result.match;
  const cells = result.problems.filter(({ column }) => column !== undefined).length;
  return (
    <section class="import-preview">
      <h3>{words.title}</h3>
      {name !== '' && <p class="help">{words.from(name)}</p>}
      {notes.map((note) => (
        <p class="help" key={note}>
          {note}
        </p>
      ))}
      {cells > 0 && <p>{words.cells(cells)}</p>}
      {isOnePage && result.accepted.length > manyRows && <p class="notice warning">{words.many}</p>}
      <dl>
        <dt>{words.matched}</dt>
        <dd>{matched.map(({ heading, label }) => words.pair(heading, label)).join('、')}</dd>
        {ignored.length > 0 && (
          <>
            <dt>{words.ignored}</dt>
            {ignored.map(({ heading, why }) => (
              <dd key={heading}>
                {heading}（{words.ignoredWhy[why]}）
              </dd>
            ))}
          </>
        )}
        {missing.length > 0 && (
          <>
            <dt>{words.missing}</dt>
            <dd>{missing.join('、')}</dd>
          </>
        )}
      </dl>
      <LeftOut left={result.left} />
      {result.problems.length > 0 && (
        <div class="import-problems" tabIndex={0} role="region" aria-label={words.problems}>
          <table>
            <caption>{words.problems}</caption>
            <thead>
              <tr>
                <th scope="col">{words.row}</th>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.reason}</th>
              </tr>
            </thead>
            <tbody>
              {result.problems.slice(0, shownProblems).map(({ row, column, reason }, index) => (
                <tr key={index}>
                  <th scope="row">{row}</th>
                  <td>{column ?? words.whole}</td>
                  <td>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {result.problems.length > shownProblems && <p>{words.more(result.problems.length - shownProblems)}</p>}
        </div>
      )}
      <p class="actions">
        {result.accepted.length > 0 && (
          <button type="button" class="button primary" onClick={apply}>
            {messages.apply(result.accepted.length)}
          </button>
        )}
        <button type="button" class="button" onClick={cancel}>
          {messages.cancel}
        </button>
      </p>
    </section>
  );
}
