import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { messages } from './messages.ts';

/** A part of the page that is brought in when it is first shown; where it cannot be had, it is said and can be tried again. */
export function Loaded<Part>({ load, children }: { load: () => Promise<Part>; children: (part: Part) => ComponentChildren }) {
  const [state, setState] = useState<{ part?: Part; failed?: boolean }>({});
  const fetch = () => {
    setState({});
    load().then(
      (part) => {
        setState({ part });
      },
      () => {
        setState({ failed: true });
      },
    );
  };
  useEffect(fetch, []);
  if (state.part) return <>{children(state.part)}</>;
  return (
    <p class="actions">
      <span role="status">{state.failed ? messages.failed : messages.loading}</span>
      {state.failed && (
        <button type="button" class="button" onClick={fetch}>
          {messages.retry}
        </button>
      )}
    </p>
  );
}
