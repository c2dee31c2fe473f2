import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import { hasText } from '../learner/record.ts';
import { messages } from '../worksheets/messages.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import type { LogicModelProps } from './LogicModel.tsx';

type View = FunctionComponent<LogicModelProps>;

/**
 * Where the picture of a sheet's chain goes. Its code is asked for when a written sheet is scrolled this far, or by the
 * button; `load` is that one dynamic import.
 */
export function LogicModelPlace({
  sheet,
  handle,
  edition,
  load,
}: {
  sheet: Worksheet;
  handle: RecordHandle | undefined;
  edition: string;
  load: () => Promise<{ LogicModel: View }>;
}) {
  const root = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<{ View?: View; failed?: boolean }>({});
  const written = useSelected(handle, hasText, Object.is) ?? false;
  const open = () => {
    load().then(
      ({ LogicModel }) => {
        setState({ View: LogicModel });
      },
      () => {
        setState({ failed: true });
      },
    );
  };
  useEffect(() => {
    const element = root.current;
    if (!written || state.View || !element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        open();
      },
      { rootMargin: '400px' },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [written, state.View]);
  return (
    <div class="logic-place" id="logic-model" ref={root}>
      {state.View && handle ? (
        <state.View key={handle.place} sheet={sheet} handle={handle} edition={edition} />
      ) : (
        <p class="actions">
          <button type="button" class="button" disabled={!handle} onClick={open}>
            {messages.picture.open}
          </button>
        </p>
      )}
      <p role="status">{state.failed && messages.picture.failed}</p>
    </div>
  );
}
