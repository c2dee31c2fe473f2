/**
 * The search dialog. This module is loaded when the dialog is opened for the first time, and Pagefind after it;
 * nothing is searched while an input method is composing.
 */
import style from './dialog.css?url';
import { splitExcerpt } from './excerpt.ts';
import { messages } from './messages.ts';
import { readQuery } from './query.ts';

/** What we use of `pagefind/pagefind.js`. */
interface Pagefind {
  options(options: { baseUrl: string; ranking: Record<string, number> }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Page> }[] }>;
}
interface Page {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: { url: string; title: string; excerpt: string }[];
}

const shownPages = 10;
const shownPlaces = 3;
/** Starlight's weights, made for short pages that are not repetitive. */
const ranking = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };

/** Makes a dialog of the page work, and gives the function that opens it. */
export async function connectSearch(dialog: HTMLDialogElement): Promise<() => void> {
  await addStyle();
  const base = dialog.dataset['base'] ?? '/';
  const input = dialog.querySelector('input');
  const status = dialog.querySelector('[data-search-status]');
  const list = dialog.querySelector('[data-search-results]');
  if (!input || !status || !list) throw new Error('The search dialog lacks its parts.');

  let pagefind: Promise<Pagefind> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked = '';

  const load = () => {
    pagefind ??= loadPagefind(base).catch((error: unknown) => {
      pagefind = undefined;
      throw error;
    });
    return pagefind;
  };

  const search = async () => {
    const query = readQuery(input.value);
    if (query === asked) return;
    asked = query;
    if (query === '') {
      list.replaceChildren();
      status.textContent = messages.idle;
      return;
    }
    try {
      const { results } = await (await load()).search(query);
      const pages = await Promise.all(results.slice(0, shownPages).map((result) => result.data()));
      if (query !== asked) return;
      list.replaceChildren(...pages.map(drawPage));
      status.textContent =
        results.length === 0
          ? messages.none(query)
          : messages.found(results.length) + (results.length > shownPages ? messages.more(shownPages) : '');
    } catch {
      if (query !== asked) return;
      asked = '';
      list.replaceChildren();
      status.textContent = messages.failed;
    }
  };

  const open = () => {
    if (dialog.open) return;
    dialog.showModal();
    input.focus();
    input.select();
    if (import.meta.env.DEV || pagefind) return;
    status.textContent = messages.loading;
    load().then(
      () => {
        if (asked === '') status.textContent = messages.idle;
      },
      () => {
        status.textContent = messages.failed;
      },
    );
  };

  const searchSoon = (delay: number) => {
    if (import.meta.env.DEV) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void search(), delay);
  };

  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => {
    dialog.close();
  });
  // The dialog's own box has no padding: a click on the dialog itself is a click outside its frame.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  list.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) dialog.close();
  });
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    searchSoon(0);
  });
  input.addEventListener('input', (event) => {
    if (!event.isComposing) searchSoon(200);
  });
  input.addEventListener('compositionend', () => {
    searchSoon(200);
  });

  dialog.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.isComposing) return;
    const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
    const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  return open;
}

/** The dialog's looks come with it. Without them it is plain, and works. */
function addStyle(): Promise<unknown> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style });
  document.head.append(link);
  return new Promise((resolve) => {
    link.onload = link.onerror = resolve;
  });
}

async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base.replace(/\/$/, '')}/pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, ranking });
  return pagefind;
}

/** One page: its title, then the headings under which the words stand, or the page's own excerpt. */
function drawPage({ url, excerpt, meta, sub_results: places }: Page): HTMLLIElement {
  const item = document.createElement('li');
  item.append(drawLink(url, meta.title ?? url));
  const inside = places.filter((place) => place.url !== url).slice(0, shownPlaces);
  if (inside.length === 0) {
    item.append(drawExcerpt(excerpt));
    return item;
  }
  const list = document.createElement('ul');
  for (const place of inside) {
    const line = document.createElement('li');
    line.append(drawLink(place.url, place.title), drawExcerpt(place.excerpt));
    list.append(line);
  }
  item.append(list);
  return item;
}

function drawLink(url: string, title: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  return link;
}

function drawExcerpt(excerpt: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  for (const { text, marked } of splitExcerpt(excerpt)) {
    if (!marked) {
      paragraph.append(text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = text;
    paragraph.append(mark);
  }
  return paragraph;
}
