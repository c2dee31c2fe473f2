import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BodyProps } from './card.ts';
import { bodyMessages as messages } from './body-messages.ts';

/** Steps that are moved up and down by buttons, with their place said. */
export function Order({ practice, view, kept }: BodyProps) {
  const { state, judged, grade, isPeeked } = view;
  const answer = view.answer as readonly string[];
  const [said, setSaid] = useState('');
  /** The button that was pressed: its step moves in the page, and the focus with it. */
  const pressed = useRef<HTMLButtonElement | null>(null);
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [answer.join(' ')]);
  const move = (from: number, by: -1 | 1, button: HTMLButtonElement) => {
    const next = [...answer];
    next.splice(from + by, 0, ...next.splice(from, 1));
    pressed.current = button;
    kept.write('', next);
    setSaid(messages.moved(from + by + 1));
  };
  return (
    <>
      <ol class="order">
        {answer.map((id, place) => {
          const item = practice.items.find((candidate) => candidate.id === id);
          if (!item) return null;
          const isRight = grade?.right.has(id) === true;
          const button = (by: -1 | 1, word: string, edge: boolean) => (
            <button
              type="button"
              class="button quiet"
              aria-label={messages.move(item.text, word)}
              aria-disabled={edge}
              onClick={(event) => {
                if (!edge) move(place, by, event.currentTarget);
              }}
            >
              {by < 0 ? '↑' : '↓'}
            </button>
          );
          return (
            <li key={id}>
              <span>{item.text}</span>
              {state === 'checked' ? (
                <p class="reason">
                  <span class={isRight || isPeeked ? 'tag' : 'tag warning'}>
                    {isRight ? messages.ok : messages.place(Number(item.key[0]) + 1)}
                  </span>
                </p>
              ) : (
                <span class="move">
                  {button(-1, messages.up, place === 0)}
                  {button(1, messages.down, place === answer.length - 1)}
                </span>
              )}
              {state === 'tried' && judged[place] === id && (
                <p class="reason">
                  <span class={isRight ? 'tag' : 'tag warning'}>{isRight ? messages.ok : messages.notYet}</span>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <p role="status" class="sr-only">
        {said}
      </p>
    </>
  );
}
