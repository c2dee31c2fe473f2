import { bodyMessages as messages } from './body-messages.ts';
import { make } from './make.ts';
import type { Practice } from './practice.ts';
import { makeReason, type MakeSorted } from './sorted.ts';

/** Steps that are moved up and down by buttons, with their place said. */
export const makeOrder: MakeSorted = ({ items }, kept) => {
  const list = make('ol', 'order');
  const said = make('p', 'sr-only');
  said.setAttribute('role', 'status');
  let answer: readonly string[] = [];
  const move = (id: string, by: -1 | 1, button: HTMLButtonElement) => {
    const next = [...answer];
    const from = next.indexOf(id);
    const to = from + by;
    if (next[to] === undefined) return;
    next.splice(to, 0, ...next.splice(from, 1));
    kept.write('', next);
    // Moved at once, though what keeps it may still be on its way.
    arrange(next);
    button.focus();
    said.textContent = messages.moved(to + 1);
  };
  const steps = new Map(items.map((item) => [item.id, makeStep(item, move)]));
  const arrange = (next: readonly string[]) => {
    answer = next;
    const rows = answer.flatMap((id, place) => {
      const step = steps.get(id);
      step?.setEdges(place === 0, place === answer.length - 1);
      return step?.row ?? [];
    });
    if (rows.every((row, place) => list.children[place] === row)) return;
    const { activeElement } = document;
    const isWithin = list.contains(activeElement);
    list.append(...rows);
    // What is put elsewhere loses the focus.
    if (isWithin) (activeElement as HTMLElement).focus();
  };
  return {
    parts: [list, said],
    draw({ state, answer: shown, judged, grade, isPeeked }) {
      arrange(shown as readonly string[]);
      for (const [place, id] of answer.entries()) {
        const step = steps.get(id);
        const isRight = grade?.right.has(id) === true;
        const word = isRight ? messages.ok : messages.place(step?.place ?? 0);
        if (state === 'checked') step?.show(makeReason(isRight || isPeeked, word));
        else if (state === 'tried' && judged[place] === id) step?.show(makeReason(isRight, isRight ? messages.ok : messages.notYet), true);
        else step?.show(undefined, true);
      }
    },
  };
};

function makeStep({ id, text, key }: Practice['items'][number], move: (id: string, by: -1 | 1, button: HTMLButtonElement) => void) {
  const makeButton = (by: -1 | 1) => {
    const button = make('button', 'button quiet', by < 0 ? '↑' : '↓');
    button.type = 'button';
    button.setAttribute('aria-label', messages.move(text, by < 0 ? messages.up : messages.down));
    button.addEventListener('click', () => {
      move(id, by, button);
    });
    return button;
  };
  const [up, down] = [makeButton(-1), makeButton(1)];
  const buttons = make('span', 'move', up, down);
  const row = make('li', '', make('span', '', text));
  let reason: HTMLElement | undefined;
  return {
    row,
    place: Number(key[0]) + 1,
    setEdges(isFirst: boolean, isLast: boolean) {
      up.setAttribute('aria-disabled', String(isFirst));
      down.setAttribute('aria-disabled', String(isLast));
    },
    show(said: HTMLElement | undefined, isOpen = false) {
      reason?.remove();
      reason = said;
      if (!isOpen) buttons.remove();
      else if (!buttons.isConnected) row.append(buttons);
      if (said) row.append(said);
    },
  };
}
