/**
 * The search dialog. This module is loaded when the dialog is opened for the first time, and the index after it; nothing is
 * searched while an input method is composing.
 */
import { getLearner } from '../learner/browser.ts';
import style from './dialog.css?url';
import { button, drawAnswers, drawHit, drawNear, drawWords, element, link } from './draw.ts';
import type { Found } from './find.ts';
import { createKindChoice } from './kind-choice.ts';
import { messages } from './messages.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { createSearch, type Answer, type Search } from './search.ts';
import { loadEngine, loadWords } from './sources.ts';

/** Makes a dialog of the page work, and gives the function that opens it. */
export async function connectSearch(dialog: HTMLDialogElement): Promise<() => void> {
  await addStyle();
  const base = dialog.dataset['base'] ?? '/';
  const glossary = `${base.replace(/\/$/, '')}/glossary/`;
  const input = dialog.querySelector('input');
  const status = dialog.querySelector('[data-search-status]');
  const room = dialog.querySelector('[data-search-found]');
  if (!input || !status || !room) throw new Error('The search dialog lacks its parts.');

  let loading: Promise<Search> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was asked, so that a late answer to an earlier question is dropped. */
  let asked = 0;
  let shown = '';
  let isComposing = false;

  const load = () => {
    loading ??= Promise.all([loadEngine(base), loadWords(base)]).then(
      ([engine, words]) => createSearch(engine, words),
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };

  const kinds = createKindChoice(() => void search());
  const body = element('div');
  const list = element('ol.results');
  list.setAttribute('aria-label', messages.results);

  const showIdle = () => {
    const learner = getLearner();
    const forget = button('button.button.quiet', messages.forget, () => {
      forgetSearches(learner);
      showIdle();
      input.focus();
    });
    status.textContent = import.meta.env.DEV ? messages.development : messages.idle;
    room.replaceChildren(...drawWords(messages.recent, recentSearches(learner), searchFor, forget));
  };

  const showMore = ({ more, hits }: Found): HTMLElement[] => {
    if (!more) return [];
    const next = button('button.button.more', messages.more, () => {
      const question = asked;
      void more().then((found) => {
        if (question !== asked) return;
        const added = found.hits.slice(hits.length).map(drawHit);
        list.append(...added);
        next.replaceWith(...showMore(found));
        status.textContent = messages.moreFound(added.length) + countOf(found);
        (added[0]?.querySelector('a') ?? input).focus();
      }, showFailure);
    });
    return [next];
  };

  const showAnswer = (answer: Answer) => {
    const { query, hits, terms, understood, near, words } = answer;
    const kind = kinds.chosen();
    list.replaceChildren(...hits.map(drawHit));
    const answered = terms.length > 0 ? messages.answered : '';
    if (hits.length > 0) {
      status.textContent = (understood.length > 0 ? messages.understood(understood) : '') + countOf(answer) + answered;
      body.replaceChildren(...drawAnswers(terms, glossary), list, ...showMore(answer));
    } else {
      status.textContent = (kind === undefined ? messages.none(query) : messages.noneOfKind(query, messages.kind[kind])) + answered;
      body.replaceChildren(
        ...drawAnswers(terms, glossary),
        ...(kind === undefined ? [] : [button('button.button', messages.everywhere, searchEverywhere)]),
        ...drawNear(near, glossary),
        ...drawWords(messages.others, words, searchFor),
        ...(terms.length > 0 ? [] : [element('p.help', messages.glossaryHint), link(glossary, messages.glossaryPage)]),
      );
    }
    if (!kinds.root.isConnected) room.replaceChildren(kinds.root, body);
  };

  const showFailure = () => {
    shown = '';
    room.replaceChildren();
    status.textContent = messages.failed;
  };

  const search = async () => {
    const typed = input.value;
    const question = ++asked;
    if (import.meta.env.DEV || typed.trim() === '') {
      shown = '';
      showIdle();
      return;
    }
    if (!kinds.root.isConnected) status.textContent = messages.searching;
    try {
      const answer = await (await load()).ask(typed, kinds.chosen());
      if (question !== asked) return;
      if (answer.query === '') showIdle();
      else showAnswer(answer);
      shown = answer.hits.length > 0 ? answer.query : '';
    } catch {
      if (question === asked) showFailure();
    }
  };

  const searchSoon = (delay: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void search(), delay);
  };

  function searchFor(word: string): void {
    if (!input) return;
    input.value = word;
    input.focus();
    searchSoon(0);
  }

  function searchEverywhere(): void {
    kinds.chooseAll();
    input?.focus();
    searchSoon(0);
  }

  const remember = () => {
    if (shown !== '') rememberSearch(getLearner(), shown);
  };

  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => {
    dialog.close();
  });
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
    remember();
    if (!isComposing) searchSoon(0);
  });
  input.addEventListener('compositionstart', () => {
    isComposing = true;
    clearTimeout(waiting);
  });
  input.addEventListener('compositionend', () => {
    isComposing = false;
    searchSoon(200);
  });
  input.addEventListener('input', (event) => {
    if (!isComposing && !(event instanceof InputEvent && event.isComposing)) searchSoon(200);
  });
  dialog.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || isComposing || event.isComposing) return;
    const stops: HTMLElement[] = [input, ...room.querySelectorAll<HTMLElement>('a, button')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = at < 0 ? undefined : stops[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  return () => {
    if (dialog.open) return;
    dialog.showModal();
    input.focus();
    input.select();
    if (input.value === '') showIdle();
    // The index comes while the reader types.
    if (!import.meta.env.DEV) load().catch(showFailure);
  };
}

const countOf = ({ hits, more }: Found): string => (more ? messages.first(hits.length) : messages.found(hits.length));

/** The dialog's looks come with it. Without them it is plain, and works. */
function addStyle(): Promise<unknown> {
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style });
  document.head.append(sheet);
  return new Promise((resolve) => {
    sheet.onload = sheet.onerror = resolve;
  });
}
