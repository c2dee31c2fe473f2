import { render } from 'preact';
import { importAgain } from '../again.ts';
import { onceReleased } from '../released.ts';

/** The rules come with the first pause, once for the page: a key press costs a timer. */
const loadNote = importAgain(() => import('./PrivacyNote.tsx'));

/** Milliseconds without a key press that are taken for a pause. */
const pause = 1500;

const timers = new WeakMap<Element, number>();

/**
 * When the learner has written in a free text and pauses or leaves it, its place for a hint (`[data-hint]`, in the same `.field`) says
 * politely what looks like personal data.
 *
 * @param event `input` or `focusout` of a control.
 */
export function hint({ type, target }: Event): void {
  const control = target as HTMLInputElement | HTMLTextAreaElement;
  const place = control.closest('.field')?.querySelector(':scope > [data-hint]');
  const waiting = place ? timers.get(place) : undefined;
  if (!place || (type !== 'input' && waiting === undefined)) return;
  clearTimeout(waiting);
  const close = () => {
    render(null, place);
  };
  const look = () => {
    timers.delete(place);
    loadNote().then(
      ({ PrivacyNote }) => {
        onceReleased(() => {
          if (place.isConnected) render(<PrivacyNote text={control.value} close={close} />, place);
        });
      },
      // The hint is a courtesy: without it nothing is lost, and the next pause tries again.
      () => undefined,
    );
  };
  timers.set(place, window.setTimeout(look, type === 'input' ? pause : 0));
}
