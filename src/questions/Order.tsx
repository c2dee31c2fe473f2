import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Grade } from './grade.ts';
import { messages } from './messages.ts';
import type { Practice } from './practice.ts';
import { Reason } from './Reason.tsx';

/** Steps that are moved up and down by buttons, with their place said. */
export function Order({
  practice,
  answer,
  graded,
  change,
}: {
  practice: Practice;
  answer: readonly string[];
  graded: Grade | undefined;
  change: (answer: readonly string[]) => void;
}) {
  const [said, setSaid] = useState('');
  /** The button that was pressed: its step moves in the page, and the focus with it. */
  const pressed = useRef<HTMLButtonElement | null>(null);
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [answer]);
  const move = (from: number, by: -1 | 1, button: HTMLButtonElement) => {
    const next = [...answer];
    next.splice(from + by, 0, ...next.splice(from, 1));
    pressed.current = button;
    change(next);
    setSaid(messages.moved(from + by + 1));
  };
  return (
    <>
      <ol class="order">
        {answer.map((id, place) => {
          const item = practice.items.find((candidate) => candidate.id === id);
          if (!item) return null;
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
              {graded ? (
                <Reason
                  right={graded.right.has(id)}
                  mark={graded.right.has(id) ? messages.ok : messages.place(Number(item.key[0]) + 1)}
                  why=""
                />
              ) : (
                <span class="move">
                  {button(-1, messages.up, place === 0)}
                  {button(1, messages.down, place === answer.length - 1)}
                </span>
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
