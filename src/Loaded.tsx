import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LoadTrouble } from './LoadTrouble.tsx';

interface LoadedProps<Part> {
  load: () => Promise<Part>;
  /** Said while it is on its way. */
  loading: string;
  children: (part: Part) => ComponentChildren;
}

/** A part of the page that is brought in when it is first shown; where it cannot be had, it is said why and can be asked for again. */
export function Loaded<Part>({ load, loading, children }: LoadedProps<Part>) {
  const [state, setState] = useState<{ part?: Part; error?: unknown }>({});
  const fetch = () => {
    setState({});
    load().then(
      (part) => {
        setState({ part });
      },
      (error: unknown) => {
        setState({ error });
      },
    );
  };
  useEffect(fetch, []);
  if (state.part) return <>{children(state.part)}</>;
  return (
    <div role="status">{state.error === undefined ? <p data-waiting>{loading}</p> : <LoadTrouble error={state.error} again={fetch} />}</div>
  );
}
