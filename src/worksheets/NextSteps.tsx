import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import { hasText } from '../learner/record.ts';
import { messages } from './messages.ts';

/** One thing to do once a sheet is written. */
export interface NextStep {
  text: string;
  href: string;
  /** What the page opens of the same テーマ, where it has one: a sheet's entry, or the テーマ itself. */
  opens?: 'entry' | 'topic';
}

/** 次にすること. From a sheet that is written once for each テーマ it leads on within the テーマ. */
export function NextSteps({
  handle,
  instance,
  steps,
}: {
  handle: RecordHandle | undefined;
  instance: string | undefined;
  steps: readonly NextStep[];
}) {
  const written = useSelected(handle, hasText, Object.is) ?? false;
  return (
    <nav class="next-steps" aria-label={messages.next}>
      <h2>{messages.next}</h2>
      <ul>
        {steps.map(({ text, href, opens }) => (
          <li key={href}>
            <a href={opens && written && instance !== undefined ? `${href}#${opens}-${instance}` : href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
