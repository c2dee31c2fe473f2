import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import { hasText } from '../learner/record.ts';
import { load } from '../loading.ts';
import { messages } from './messages.ts';
import type { Worksheet } from './schema.ts';

type View = Awaited<ReturnType<typeof load<'logic'>>>['LogicModel'];

/**
 * Where the picture of a sheet's chain goes. Its code is asked for when a written sheet is scrolled this far, or by the
 * button.
 */
export function LogicModelPlace({ sheet, handle, edition }: { sheet: Worksheet; handle: RecordHandle | undefined; edition: string }) {
  const root = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<{ View?: View; failed?: boolean }>({});
  const written = useSelected(handle, hasText, Object.is) ?? false;
  const open = () => {
    load('logic').then(
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
