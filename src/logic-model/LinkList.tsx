import { messages } from './messages.ts';
import type { Model } from './model.ts';
import { looseEnds, sentencesOf, type Sentence } from './sentences.ts';

/** The chain in words: every link as an if–then sentence, step by step, and before them the boxes that hang loose. */
export function LinkList({ model, loose }: { model: Model; loose: boolean }) {
  const ends = loose ? looseEnds(model) : [];
  const steps = new Map<string, Sentence[]>();
  for (const sentence of sentencesOf(model)) steps.set(sentence.step, [...(steps.get(sentence.step) ?? []), sentence]);
  return (
    <>
      {ends.length > 0 && (
        <div class="logic-loose">
          <p>
            <b>{messages.loose}</b>
          </p>
          <ul>
            {ends.map((end) => (
              <li key={end}>{end}</li>
            ))}
          </ul>
        </div>
      )}
      {steps.size > 0 && (
        <details class="logic-words">
          <summary>{messages.inWords(model.links.length)}</summary>
          {[...steps].map(([step, sentences]) => (
            <section key={step}>
              <h3>
                {step}
                {sentences[0]?.certainty !== undefined && <span class="tag">{sentences[0].certainty}</span>}
              </h3>
              <ul>
                {sentences.map(({ from, to, text }) => (
                  <li key={`${from} ${to}`}>{text}</li>
                ))}
              </ul>
            </section>
          ))}
        </details>
      )}
    </>
  );
}
