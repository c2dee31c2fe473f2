import { useRef } from 'preact/hooks';
import { PrintAlone } from '../worksheets/PrintAlone.tsx';
import type { Imprint } from '../worksheets/SheetPaper.tsx';
import { messages } from './messages.ts';
import type { ScenarioText } from './assembled.ts';
import { topicMessages } from '../worksheets/topic-messages.ts';

/** The assembled page of a テーマ, from goal to indicators, on screen and on A4. */
export function Scenario({ name, parts, imprint }: { name: string; parts: ScenarioText[]; imprint: Imprint }) {
  const paper = useRef<HTMLDivElement>(null);
  return (
    <section aria-labelledby="topic-scenario">
      <h2 id="topic-scenario">{messages.scenario.title}</h2>
      <p>{messages.scenario.help}</p>
      <div class="paper scenario">
        <Parts parts={parts} heading="h3" />
      </div>
      <div class="sheet-paper" ref={paper}>
        <article class="sheet-a4 scenario not-content">
          <header>
            <p class="sheet-code">{imprint.edition}</p>
            <h2>
              {topicMessages.theme}：{name}
            </h2>
          </header>
          <Parts parts={parts} heading="h3" />
        </article>
      </div>
      <p class="actions">
        <PrintAlone paper={paper}>{messages.scenario.print}</PrintAlone>
      </p>
    </section>
  );
}

function Parts({ parts, heading: Heading }: { parts: ScenarioText[]; heading: 'h3' }) {
  return (
    <>
      {parts.map((part) => (
        <section key={part.title} class="scenario-part">
          <Heading>{part.title}</Heading>
          {part.table && part.table.rows.length > 0 ? (
            <table>
              <thead>
                <tr>
                  {part.table.head.map((label) => (
                    <th scope="col" key={label}>
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {part.table.rows.map((cells, index) => (
                  <tr key={index}>
                    {cells.map((cell, column) => (
                      <td key={column}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          ) : (
            <p class="sheet-written">{part.text === '' ? messages.scenario.empty : part.text}</p>
          )}
        </section>
      ))}
    </>
  );
}
