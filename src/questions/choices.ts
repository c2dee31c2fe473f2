import { chosenIn, type MakeBody, type View } from './card.ts';
import { make } from './make.ts';
import { messages } from './messages.ts';
import { mixAnew } from './mix.ts';
import type { Practice } from './practice.ts';

/** Options that are ticked where they stand in the page. */
export const makeChoices: MakeBody = (section, practice, kept) => {
  const list = section.querySelector('.question-plain .options');
  let mixed = practice;
  const optionOf = (id: string) => list?.querySelector(`[data-item="${id}"]`);
  list?.addEventListener('change', () => {
    kept.write('', chosenIn(section));
  });
  return {
    draw(view) {
      for (const item of practice.items) {
        const option = optionOf(item.id);
        const input = option?.querySelector('input');
        if (!option || !input) continue;
        input.checked = view.answer.includes(item.id);
        input.disabled = view.state === 'checked';
        option.querySelector('.reason')?.remove();
        const isWrong = view.judged.includes(item.id) && item.key.length === 0;
        if (view.state === 'checked' || (view.state === 'tried' && isWrong)) option.append(drawReason(practice, item, view));
      }
    },
    mix() {
      mixed = mixAnew(mixed);
      list?.append(...mixed.items.flatMap(({ id }) => optionOf(id) ?? []));
      return [];
    },
  };
};

function drawReason({ kind }: Practice, { id, key, why, belief }: Practice['items'][number], view: View): HTMLElement {
  const { judged, grade, isPeeked } = view;
  const isToBeChosen = key.length > 0;
  const isChosen = judged.includes(id);
  const isRight = isPeeked || grade?.right.has(id) === true;
  const word = kind === 'find' ? messages[isToBeChosen ? 'problem' : 'fine'] : messages[isToBeChosen ? 'right' : 'wrong'];
  const reason = make('div', 'reason');
  const mark = make('span', isRight ? 'tag' : 'tag warning', isRight ? word : word + messages[isChosen ? 'chosen' : 'passed']);
  if (isChosen && belief !== '') reason.append(make('p', 'belief', messages.belief(belief)));
  reason.append(make('p', '', mark, ` ${why}`));
  return reason;
}
