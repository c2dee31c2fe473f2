/**
 * The search dialog. This module is loaded when the dialog is opened for the first time, and the index after it; nothing is
 * searched while an input method is composing.
 */
import { showsStage } from '../course/shown-stages.ts';
import { getLearner } from '../learner/browser.ts';
import { importAgain } from '../again.ts';
import { sentenceFor } from '../load-failure.ts';
import { messages as loadMessages } from '../load-messages.ts';
import { createAnswerView } from './answer-view.ts';
import look from './dialog.css?url';
import { button, drawDoors, drawWords } from './draw.ts';
import { createKindChoice } from './kind-choice.ts';
import { messages } from './messages.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { createSearch, type Search } from './search.ts';
import type { Door } from './search-words.ts';

/** An edition without a server puts another file in its place (`folder-sources.ts`). */
const loadSources = importAgain(() => import('./sources.ts'));

/** Milliseconds after the last key. */
const pause = 200;

/** Makes a dialog of the page work, and gives the function that opens it. */
export async function connectSearch(dialog: HTMLDialogElement): Promise<() => void> {
  const style = addStyle();
  const base = dialog.dataset['base'] ?? '/';
  const input = dialog.querySelector('input');
  const status = dialog.querySelector('[data-search-status]');
  const room = dialog.querySelector('[data-search-found]');
  if (!input || !status || !room) throw new Error('The search dialog lacks its parts.');

  let loading: Promise<Search> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was asked, so that a late answer to an earlier question is dropped. */
  let asked = 0;
  /** The query whose pages are shown. */
  let shown = '';
  let isComposing = false;
  /** Known once the words are. */
  let doors: readonly Door[] = [];

  const load = () => {
    loading ??= loadSources()
      .then(({ loadEngine, loadWords }) => Promise.all([loadEngine(base), loadWords(base)]))
      .then(
        ([engine, words]) => {
          doors = words.doors;
          if (input.value === '') showIdle();
          return createSearch(engine, words, showsStage);
        },
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
    return loading;
  };

  const showIdle = () => {
    const learner = getLearner();
    const forget = button('button.button.quiet', messages.forget, () => {
      forgetSearches(learner);
      showIdle();
      input.focus();
    });
    shown = '';
    status.textContent = import.meta.env.DEV ? messages.development : messages.idle;
    room.replaceChildren(...drawWords(messages.recent, recentSearches(learner), searchFor, forget), ...drawDoors(doors));
  };

  const showFailure = (error: unknown) => {
    shown = '';
    status.textContent = messages.failed(sentenceFor(error, false));
    room.replaceChildren(
      button('button.button', loadMessages.again, () => {
        input.focus();
        searchSoon(0);
      }),
      button('button.button', loadMessages.reload, () => {
        location.reload();
      }),
    );
  };

  const search = async () => {
    const question = ++asked;
    try {
      if (!import.meta.env.DEV && input.value.trim() !== '') {
        if (room.childElementCount === 0) status.textContent = messages.searching;
        const answer = await (await load()).ask(input.value, kinds.chosen());
        if (question !== asked) return;
        if (answer.query === '') showIdle();
        else showAnswer(answer);
        shown = answer.hits.length > 0 ? answer.query : '';
      } else showIdle();
    } catch (error) {
      if (question === asked) showFailure(error);
    }
    if (question === asked) room.setAttribute('aria-busy', 'false');
  };

  const searchSoon = (delay: number) => {
    room.setAttribute('aria-busy', 'true');
    clearTimeout(waiting);
    waiting = setTimeout(() => void search(), delay);
  };

  const searchFor = (word: string) => {
    input.value = word;
    input.focus();
    searchSoon(0);
  };

  const kinds = createKindChoice(() => {
    searchSoon(0);
  });
  const showAnswer = createAnswerView({
    status,
    room,
    kinds,
    glossary: `${base.replace(/\/$/, '')}/glossary/`,
    searchFor,
    searchEverywhere: () => {
      kinds.chooseAll();
      searchFor(input.value);
    },
    failed: showFailure,
  });

  const remember = () => {
    if (shown !== '') rememberSearch(getLearner(), shown);
  };

  // The dialog's own box has no padding: a click on the dialog itself is a click outside its frame.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  room.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('a')) return;
    remember();
    dialog.close();
  });
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isComposing) return;
    remember();
    searchSoon(0);
  });
  input.addEventListener('compositionstart', () => {
    isComposing = true;
    clearTimeout(waiting);
  });
  input.addEventListener('compositionend', () => {
    isComposing = false;
    searchSoon(pause);
  });
  input.addEventListener('input', () => {
    if (!isComposing) searchSoon(pause);
  });
  dialog.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || isComposing || event.isComposing) return;
    const stops: Element[] = [input, ...room.querySelectorAll('a, button')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = at < 0 ? undefined : stops[at + step];
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  });

  // The index comes with the looks, and while the reader types.
  const loadAhead = (failed: (error: unknown) => void) => {
    if (!import.meta.env.DEV) load().catch(failed);
  };
  loadAhead(() => undefined);
  await style;
  return () => {
    if (dialog.open) return;
    dialog.showModal();
    input.focus();
    input.select();
    if (input.value === '') showIdle();
    else if (shown === '') searchSoon(0);
    loadAhead(showFailure);
  };
}

/** The dialog's looks come with it. Without them it is plain, and works. */
function addStyle(): Promise<unknown> {
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: look });
  document.head.append(sheet);
  return new Promise((resolve) => {
    sheet.onload = sheet.onerror = resolve;
  });
}
