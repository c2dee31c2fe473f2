import { useEffect, useRef, useState } from 'preact/hooks';
import { importAgain } from '../again.ts';

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
  const [shown, setShown] = useState<{ Note: Awaited<ReturnType<typeof loadNote>>['PrivacyNote']; text: string }>();

  useEffect(() => {
    const field = root.current?.parentElement;
    let timer = 0;
    const look = () => {
      timer = 0;
      loadNote().then(
        ({ PrivacyNote }) => {
          setShown({ Note: PrivacyNote, text: latest.current });
        },
        // The hint is a courtesy: without it nothing is lost, and the next pause tries again.
        () => undefined,
      );
    };
    const wait = ({ type }: Event) => {
      const isWritten = type === 'input';
      if (!isWritten && timer === 0) return;
      clearTimeout(timer);
      timer = window.setTimeout(look, isWritten ? pause : 0);
    };
    const events = ['input', 'focusout'];
    for (const event of events) field?.addEventListener(event, wait);
    return () => {
      clearTimeout(timer);
      for (const event of events) field?.removeEventListener(event, wait);
    };
  }, []);

  return (
    <div role="status" ref={root}>
      {shown && (
        <shown.Note
          text={shown.text}
          close={() => {
            setShown(undefined);
          }}
        />
      )}
    </div>
  );
}

/** Milliseconds without a key press that are taken for a pause. */
const pause = 1500;
