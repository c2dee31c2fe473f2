import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { getLearner } from './browser.ts';
import { exportRecords } from './export.ts';
import { finishMessages as words } from './finish-messages.ts';
import { troubleMessages } from './trouble-messages.ts';
import './finish.css';

/** Opens the dialogue that ends the work on a shared computer. `home` is the address of the home page. */
export function finish(home: string): void {
  const place = document.createElement('div');
  document.body.append(place);
  const close = () => {
    render(null, place);
    place.remove();
  };
  render(<Finish home={home} close={close} />, place);
}

/** Offers a file, erases, says what is left, and leads to a page that shows nothing of it. */
function Finish({ home, close }: { home: string; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [state, setState] = useState<'asking' | 'exported' | 'erasing' | number>('asking');
  useEffect(() => {
    dialog.current?.showModal();
    title.current?.focus();
  }, []);
  const isErased = state === 0;
  useEffect(() => {
    if (isErased) title.current?.focus();
  }, [isErased]);
  const erase = () => {
    setState('erasing');
    void getLearner().erase().then(setState);
  };
  return (
    <dialog
      ref={dialog}
      class="finish"
      aria-labelledby="finish-title"
      onClose={() => {
        // Whatever the page behind still shows goes with it.
        if (isErased) location.replace(home);
        close();
      }}
    >
      <h2 id="finish-title" ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      {!isErased && (
        <>
          <p>{words.help}</p>
          <p>{words.keep}</p>
        </>
      )}
      <p role="status">{said(state)}</p>
      <p class="actions">
        {isErased ? (
          <button
            type="button"
            class="button primary"
            onClick={() => {
              dialog.current?.close();
            }}
          >
            {words.home}
          </button>
        ) : (
          <>
            <button
              type="button"
              class="button"
              onClick={() => {
                exportRecords();
                setState('exported');
              }}
            >
              {troubleMessages.export}
            </button>
            <button type="button" class="button danger" disabled={state === 'erasing'} onClick={erase}>
              {words.erase}
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                dialog.current?.close();
              }}
            >
              {words.stay}
            </button>
          </>
        )}
      </p>
    </dialog>
  );
}

function said(state: 'asking' | 'exported' | 'erasing' | number): string {
  if (state === 'asking') return '';
  if (typeof state === 'string') return words[state];
  return state === 0 ? words.erased : words.left(state);
}
