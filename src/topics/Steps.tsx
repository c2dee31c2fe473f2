import { messages } from './messages.ts';
import type { NextStep, Step, StepState } from './rules.ts';

/** The seven steps as a map: what is written, what is missing, what changed last, and where to go on. */
export function Steps({
  states,
  next,
  topicId,
  pages,
}: {
  states: { step: Step; state: StepState | undefined }[];
  next: NextStep | undefined;
  topicId: string;
  pages: Record<string, { title: string; href: string }>;
}) {
  const words = messages.steps;
  return (
    <section aria-labelledby="topic-steps">
      <h2 id="topic-steps">{words.title}</h2>
      <ol class="topic-steps cord">
        {states.map(({ step, state }) => {
          const page = pages[step.sheet];
          return (
            <li
              key={step.id}
              data-state={state === undefined ? 'elsewhere' : state.written === 0 ? 'none' : state.missing.length > 0 ? 'some' : 'all'}
            >
              <h3>
                {step.number !== undefined && <span class="step-number">{words.number(step.number)}</span>} {step.title}
                {next?.step.id === step.id && <span class="tag">{words.next}</span>}
              </h3>
              <p class="help">{step.ability}</p>
              <p>{state ? line(state) : words.elsewhere}</p>
              {next?.step.id === step.id && <p>{words.nextField(next.field)}</p>}
              {state && state.written > 0 && state.missing.length > 0 && <p class="help">{words.missing(state.missing.join('、'))}</p>}
              {page && (
                <p>
                  <a href={state ? `${page.href}#entry-${topicId}` : page.href}>{words.write(step.sheet.toUpperCase(), page.title)}</a>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function line({ written, total, missing, at }: StepState): string {
  if (written === 0) return messages.steps.none;
  return missing.length === 0 ? messages.steps.all(total, day.format(at)) : messages.steps.some(written, total, day.format(at));
}

const day = new Intl.DateTimeFormat('ja-JP', { month: 'long', day: 'numeric' });
