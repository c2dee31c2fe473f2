import { bodyMessages as messages } from './body-messages.ts';
import { boxOf } from './grade.ts';
import { make } from './make.ts';
import type { Practice } from './practice.ts';
import { makeReason, type MakeSorted } from './sorted.ts';

/** Cards, each with the boxes it may go into: as buttons in a line, or as a list where the names are long. */
export const makeBoxes: MakeSorted = (practice, kept) => {
  const { items } = practice;
  const put = () => {
    kept.write(
      '',
      items.flatMap(({ id }) => {
        const box = cards.get(id)?.read() ?? '';
        return box === '' ? [] : [`${id}:${box}`];
      }),
    );
  };
  const makeCard = practice.kind === 'match' ? makeListed : makeChips;
  const cards = new Map(items.map((item) => [item.id, makeCard(practice, item, put)]));
  const place = make('div', 'cards-in', ...[...cards.values()].map(({ row }) => row));
  const name = (id: string | undefined) => practice.boxes.find((box) => box.id === id)?.text ?? '';
  return {
    parts: [place],
    draw({ state, answer, judged, grade, isPeeked }) {
      const isOver = state === 'checked';
      for (const { id, key, why } of items) {
        const card = cards.get(id);
        if (!card) continue;
        const chosen = boxOf(answer, id);
        const isRight = grade?.right.has(id) === true;
        card.write(chosen);
        card.row.disabled = isOver;
        card.row.querySelector('.reason')?.remove();
        if (isOver) card.row.append(makeReason(isRight || isPeeked, isRight ? messages.ok : key.map(name).join(messages.or), ` ${why}`));
        else if (chosen !== '' && chosen === boxOf(judged, id))
          card.row.append(makeReason(isRight, isRight ? messages.ok : messages.notYet));
      }
    },
    mix(mixed) {
      for (const { id } of mixed.items) {
        const card = cards.get(id);
        card?.mix(mixed.boxes);
        if (card) place.append(card.row);
      }
    },
  };
};

interface Card {
  row: HTMLFieldSetElement;
  /** The box it lies in; empty for none. */
  read: () => string;
  write: (box: string) => void;
  mix: (boxes: Practice['boxes']) => void;
}

type MakeCard = (practice: Practice, item: Practice['items'][number], put: () => void) => Card;

const makeListed: MakeCard = ({ boxes }, { text }, put) => {
  const list = make('select');
  const draw = (mixed: Practice['boxes']) => {
    list.replaceChildren(new Option(messages.chooseBox, ''), ...mixed.map((box) => new Option(box.text, box.id)));
  };
  draw(boxes);
  list.addEventListener('change', put);
  return {
    row: make('fieldset', '', make('label', '', make('span', '', text), list)),
    read: () => list.value,
    write: (box) => {
      list.value = box;
    },
    mix: draw,
  };
};

const makeChips: MakeCard = (practice, { id, text }, put) => {
  const chips = practice.boxes.map((box) => {
    const input = Object.assign(make('input'), { type: 'radio', name: `${practice.id}-${id}`, value: box.id });
    input.addEventListener('change', put);
    return { input, label: make('label', '', input, make('span', '', box.text)) };
  });
  return {
    row: make('fieldset', '', make('legend', '', text), make('div', 'chips', ...chips.map(({ label }) => label))),
    read: () => chips.find(({ input }) => input.checked)?.input.value ?? '',
    write(box) {
      for (const { input } of chips) input.checked = input.value === box;
    },
    mix: () => undefined,
  };
};
