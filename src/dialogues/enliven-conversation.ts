/**
 * Brings the conversation of a dialogue's page to life. Its first scene stands in the page; what goes on from there and keeps it is
 * loaded when a pointer or the focus comes to it, or at once where this browser holds anything. Where it cannot be had, the linked
 * scenes are there.
 */
import { importAgain } from '../again.ts';
import { askLater, holdsAny, openedBy, openOnceHeld, openWhenReached, useLater } from '../learner/later.ts';
import { sentenceFor } from '../load-failure.ts';
import type { ConversationProps } from './props.ts';

const load = importAgain(() => import('./converse.tsx'));
const place = document.querySelector<HTMLElement>('[data-widget=Conversation]');
if (place) enliven(place);
askLater();

function enliven(place: HTMLElement): void {
  const linked = document.querySelector('[data-linked-scenes]');
  const trouble = document.querySelector('[data-conversation-trouble]');
  const controls = place.querySelectorAll<HTMLButtonElement | HTMLFieldSetElement>('fieldset, [type=submit], .group-practice button');
  const waiting = new AbortController();
  const show = () => {
    linked?.setAttribute('data-replaced', '');
    trouble?.replaceChildren();
    place.dataset['alive'] = '';
  };
  const failed = (error: unknown) => {
    linked?.removeAttribute('data-replaced');
    trouble?.replaceChildren(
      Object.assign(document.createElement('p'), { className: 'notice error', textContent: sentenceFor(error, true) }),
    );
  };
  const talk = openedBy(async () => {
    const { converse } = await load();
    converse(place, JSON.parse(place.nextElementSibling?.textContent ?? '') as ConversationProps);
    waiting.abort();
    show();
    return true;
  });

  for (const control of controls) control.disabled = false;
  let pressed: (() => void) | undefined;
  const repeat = (press: () => void) => {
    pressed = press;
    const go = () => {
      pressed?.();
      pressed = undefined;
    };
    useLater(talk, go, failed);
  };
  place.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      repeat(() => {
        place.querySelector('form')?.requestSubmit();
      });
    },
    { signal: waiting.signal },
  );
  place.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button:not([type=submit])') : null;
      if (button)
        repeat(() => {
          button.click();
        });
    },
    { signal: waiting.signal },
  );
  openWhenReached(place, talk);
  openOnceHeld(talk);
  if (holdsAny()) {
    place.dataset['later'] = '';
    talk.open().catch(failed);
  } else show();
}
