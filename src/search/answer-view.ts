import { button, drawAnswers, drawHit, drawNear, drawWords, element, link } from './draw.ts';
import type { Found } from './find.ts';
import type { KindChoice } from './kind-choice.ts';
import { messages } from './messages.ts';
import { longestQuery } from './readings.ts';
import type { Answer } from './search.ts';

/** Where answers are shown, and what their controls do. */
export interface AnswerPlaces {
  /** A live region. */
  status: Element;
  room: Element;
  kinds: KindChoice;
  /** Address of the glossary. */
  glossary: string;
  searchFor: (word: string) => void;
  searchEverywhere: () => void;
  failed: (error: unknown) => void;
}

/** Gives a function that shows what a query is answered with. The choice of kinds stays as it is from answer to answer. */
export function createAnswerView({
  status,
  room,
  kinds,
  glossary,
  searchFor,
  searchEverywhere,
  failed,
}: AnswerPlaces): (answer: Answer) => void {
  const body = element('div');
  const list = element('ol.results');
  list.setAttribute('aria-label', messages.results);

  const drawMore = ({ more, hits }: Found): HTMLElement[] => {
    if (!more) return [];
    const next = button('button.button.more', messages.more, () => {
      void more().then((found) => {
        if (!next.isConnected) return;
        const added = found.hits.slice(hits.length).map(drawHit);
        list.append(...added);
        next.replaceWith(...drawMore(found));
        status.textContent = messages.moreFound(added.length) + (found.more ? '' : messages.found(found.hits.length));
        added[0]?.querySelector('a')?.focus();
      }, failed);
    });
    return [next];
  };

  const drawNone = ({ query, terms, near, words }: Answer, answered: string): HTMLElement[] => {
    const kind = kinds.chosen();
    status.textContent =
      (kind === undefined ? messages.none(shorten(query)) : messages.noneOfKind(shorten(query), messages.kind[kind])) + answered;
    return [
      ...(kind === undefined ? [] : [button('button.button', messages.everywhere, searchEverywhere)]),
      ...drawNear(near, glossary),
      ...drawWords(messages.others, words, searchFor),
      ...(terms.length > 0 ? [] : [element('p.help', messages.glossaryHint), link(glossary, messages.glossaryPage)]),
    ];
  };

  return (answer) => {
    const { hits, terms, understood, more, isCut } = answer;
    const answered = (terms.length > 0 ? messages.answered : '') + (isCut ? messages.cut(longestQuery) : '');
    if (hits.length > 0) {
      const count = more ? messages.first(hits.length) : messages.found(hits.length);
      status.textContent = (understood.length > 0 ? messages.understood(understood) : '') + count + answered;
    }
    list.replaceChildren(...hits.map(drawHit));
    body.replaceChildren(...drawAnswers(terms, glossary), ...(hits.length > 0 ? [list, ...drawMore(answer)] : drawNone(answer, answered)));
    if (!kinds.root.isConnected) room.replaceChildren(kinds.root, body);
  };
}

/** A long question need not be read out again in full. */
const shorten = (query: string): string => (query.length <= 40 ? query : `${[...query].slice(0, 40).join('')}…`);
