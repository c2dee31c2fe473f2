import { useEffect, useRef, useState } from 'preact/hooks';
import { importAgain } from '../again.ts';
import type { Group } from './group.ts';

const loadNote = importAgain(() => import('./PrivacyNote.tsx'));

/**
 * Stands inside the `.field` of a free text, below its control, with the control's present text. When the learner has
 * written and pauses or leaves, it says politely what looks like personal data. The rules are loaded then, once for
 * the page; a key press costs a timer.
 */
export function PrivacyHint({ text }: { text: string }) {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(text);
  latest.current = text;
  const [shown, setShown] = useState<{ Note: Part['PrivacyNote']; groups: readonly Group[] }>();

  useEffect(() => {
    const field = root.current?.parentElement;
    if (!field) return;
    let timer: number | undefined;
    const look = () => {
      timer = undefined;
      loadNote().then(
        ({ PrivacyNote, look: lookAt }) => {
          setShown({ Note: PrivacyNote, groups: lookAt(latest.current) });
        },
        // The hint is a courtesy: without it nothing is lost, and the next pause tries again.
        () => undefined,
      );
    };
    const wait = (time: number) => {
      clearTimeout(timer);
      timer = window.setTimeout(look, time);
    };
    const written = () => {
      wait(pause);
    };
    const left = () => {
      if (timer !== undefined) wait(0);
    };
    field.addEventListener('input', written);
    field.addEventListener('focusout', left);
    return () => {
      clearTimeout(timer);
      field.removeEventListener('input', written);
      field.removeEventListener('focusout', left);
    };
  }, []);

  return (
    <div role="status" ref={root}>
      {shown && shown.groups.length > 0 && (
        <shown.Note
          groups={shown.groups}
          close={() => {
            root.current?.parentElement?.querySelector<HTMLElement>('input, textarea')?.focus();
            setShown(undefined);
          }}
        />
      )}
    </div>
  );
}

type Part = Awaited<ReturnType<typeof loadNote>>;

/** Milliseconds without a key press that are taken for a pause. */
const pause = 1500;
