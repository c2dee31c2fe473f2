import { useState } from 'preact/hooks';
import type { LessonItems } from './items.ts';
import { messages } from './messages.ts';

export interface TermCardProps {
  term: LessonItems['terms'][number];
  /** Whether the meaning is shown and the word is asked for, or the other way round. */
  asksWord: boolean;
  done: boolean;
  settle: (known: boolean) => void;
}

/** A term and its meaning: one is shown, the other is said aloud before the card is turned. */
export function TermCard({ term, asksWord, done, settle }: TermCardProps) {
  const [turned, setTurned] = useState(false);
  const { card } = messages;
  return (
    <div class="term-card">
      <p class="question-kind">{card.kind}</p>
      <p class="question-stem">
        <b>{asksWord ? card.word(term.definition) : card.meaning(term.term)}</b>
      </p>
      <div role="status">
        {turned && (
          <div class="answer-model">
            <p>
              <b>{term.term}</b>　{card.reading(term.reading)}
            </p>
            <p>{term.definition}</p>
          </div>
        )}
      </div>
      {!turned && (
        <p class="actions">
          <button
            type="button"
            class="button primary"
            onClick={() => {
              setTurned(true);
            }}
          >
            {card.show}
          </button>
        </p>
      )}
      {turned && !done && (
        <p class="actions">
          <button
            type="button"
            class="button primary"
            onClick={() => {
              settle(true);
            }}
          >
            {card.knew}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              settle(false);
            }}
          >
            {card.missed}
          </button>
        </p>
      )}
    </div>
  );
}
