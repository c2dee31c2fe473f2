import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import { hasText } from '../learner/record.ts';
import { Loaded } from '../Loaded.tsx';
import { load } from '../loading.ts';
import { paperMessages } from './paper-messages.ts';
import type { Worksheet } from './schema.ts';

/**
 * Where the picture of a sheet's chain goes. Its code is asked for when a written sheet is scrolled this far, or by the
 * button.
 */
export function LogicModelPlace({ sheet, handle, edition }: { sheet: Worksheet; handle: RecordHandle | undefined; edition: string }) {
  const root = useRef<HTMLDivElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  const written = useSelected(handle, hasText, Object.is) ?? false;
  useEffect(() => {
    const element = root.current;
    if (!written || isAsked || !element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        setIsAsked(true);
      },
      { rootMargin: '400px' },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [written, isAsked]);
  return (
    <div class="logic-place" id="logic-model" ref={root}>
      {isAsked && handle ? (
        <Loaded load={() => load('logic')} loading={paperMessages.outlets.loading}>
          {({ LogicModel }) => <LogicModel key={handle.place} sheet={sheet} handle={handle} edition={edition} />}
        </Loaded>
      ) : (
        <p class="actions">
          <button
            type="button"
            class="button"
            disabled={!handle}
            onClick={() => {
              setIsAsked(true);
            }}
          >
            {paperMessages.picture.open}
          </button>
        </p>
      )}
    </div>
  );
}
