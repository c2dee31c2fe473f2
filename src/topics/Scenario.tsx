import { useRef } from 'preact/hooks';
import { topicDocument, type TopicPage } from '../exports/sheet-document.ts';
import { PrintAlone } from '../worksheets/PrintAlone.tsx';
import type { Imprint } from '../worksheets/SheetPaper.tsx';
import { topicMessages } from '../worksheets/topic-messages.ts';
import { messages } from './messages.ts';
import { WordButton } from './WordButton.tsx';

/** The page of a テーマ to take to a meeting, on screen, on A4 and as Word. What is missing is said on screen only. */
export function Scenario({ page, missing, imprint }: { page: TopicPage; missing: readonly string[]; imprint: Imprint }) {
  const paper = useRef<HTMLDivElement>(null);
  const words = messages.scenario;
  const isEmpty = page.parts.length === 0;
  return (
    <section aria-labelledby="topic-scenario">
      <h2 id="topic-scenario">{page.title}</h2>
      <p>{isEmpty ? words.none : words.help}</p>
      {!isEmpty && (
        <>
          <div class="paper scenario">
            <Parts parts={page.parts} />
          </div>
          <div class="sheet-paper" ref={paper}>
            <article class="sheet-a4 scenario not-content">
              <header>
                <p class="sheet-code">
                  {page.title}　{imprint.edition}
                </p>
                <h2>
                  {topicMessages.theme}：{page.name}
                </h2>
                <dl class="sheet-head">
                  {page.head.map(({ label, text }) => (
                    <div key={label}>
                      <dt>{label}</dt>
                      <dd>{text}</dd>
                    </div>
                  ))}
                </dl>
              </header>
              <Parts parts={page.parts} />
            </article>
          </div>
          {missing.length > 0 && <p class="help">{words.missing(missing.join('、'))}</p>}
          <p class="help">{words.check}</p>
          <p class="actions">
            <PrintAlone paper={paper} look="button primary">
              {words.print}
            </PrintAlone>
            <WordButton label={words.word} make={() => topicDocument(page, [], imprint.edition)} />
          </p>
        </>
      )}
    </section>
  );
}

function Parts({ parts }: Pick<TopicPage, 'parts'>) {
  return (
    <>
      {parts.map(({ title, text, table }) => (
        <section key={title} class="scenario-part">
          <h3>{title}</h3>
          {table ? (
            <table>
              <colgroup>
                {table.columns.map(({ label, isShort }) => (
                  <col key={label} class={isShort ? 'scenario-short' : undefined} />
                ))}
              </colgroup>
              <thead>
                <tr>
                  {table.columns.map(({ label }) => (
                    <th scope="col" key={label}>
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map((cells, index) => (
                  <tr key={index}>
                    {cells.map((cell, column) => (
                      <td key={column}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          ) : (
            <p class="sheet-written">{text}</p>
          )}
        </section>
      ))}
    </>
  );
}
