import { useId } from 'preact/hooks';
import { ComparedField } from './ComparedField.tsx';
import type { FieldComparison } from './compare.ts';
import { messages } from './compare-messages.ts';
import { titleOfSheet } from './definitions.ts';
import { authorOf } from './places.ts';
import type { Choice } from './take.ts';
import { whole, type Chosen, type Compared } from './useChoices.ts';

/** One record of the file: what differs first, with a choice for each place; then what is written here only, and what is the same. */
export function RecordComparison({
  compared: { match, comparisons },
  sender,
  chosen,
  choose,
  all,
}: {
  compared: Compared;
  sender: string;
  chosen: Chosen | undefined;
  choose: (key: string, choice: Choice) => void;
  all: (side: 'mine' | 'theirs') => void;
}) {
  const id = useId();
  const title = titleOfSheet(match.sheet);
  const of = (state: FieldComparison['state']) => comparisons.filter((comparison) => comparison.state === state);
  const open = [...of('different'), ...of('theirs')];
  const who = {
    mine: firstName([match.mine ? authorOf(match.mine) : '', messages.thisDevice]),
    theirs: firstName([sender, match.author, messages.theirSide]),
  };
  const fields = (list: readonly FieldComparison[]) =>
    list.map((comparison) => (
      <ComparedField
        key={comparison.key}
        comparison={comparison}
        who={who}
        choice={chosen?.get(comparison.key) ?? 'mine'}
        choose={(choice) => {
          choose(comparison.key, choice);
        }}
      />
    ));
  const rest = (state: 'mine' | 'same') =>
    of(state).length > 0 && (
      <details>
        <summary>{messages.rest[state](of(state).length)}</summary>
        {fields(of(state))}
      </details>
    );
  return (
    <section class="compared" aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      {!match.isKnown && <p>{messages.unknownSheet}</p>}
      {match.mine ? (
        <>
          <p>
            {(['different', 'theirs', 'mine', 'same'] as const)
              .filter((state) => of(state).length > 0)
              .map((state) => messages.counts[state](of(state).length))
              .join('・')}
          </p>
          {open.length === 0 && <p>{messages.noDifference}</p>}
          {open.length > 1 && (
            <p class="actions">
              {(['theirs', 'mine'] as const).map((side) => (
                <button
                  key={side}
                  type="button"
                  class="button quiet"
                  onClick={() => {
                    all(side);
                  }}
                >
                  <span class="sr-only">{messages.all.of(title)}</span>
                  {messages.all[side]}
                </button>
              ))}
            </p>
          )}
          {fields(open)}
          {rest('mine')}
          {rest('same')}
        </>
      ) : (
        <>
          <p>{messages.whole.state(comparisons.length)}</p>
          <div class="choice">
            <label>
              <input
                type="checkbox"
                checked={chosen?.get(whole) === 'theirs'}
                onChange={(event) => {
                  choose(whole, event.currentTarget.checked ? 'theirs' : 'mine');
                }}
              />
              <span>{messages.whole.take(title)}</span>
            </label>
          </div>
          <details>
            <summary>{messages.whole.read}</summary>
            {comparisons.map((comparison) => (
              <ComparedField key={comparison.key} comparison={comparison} who={who} />
            ))}
          </details>
        </>
      )}
    </section>
  );
}

const firstName = (names: readonly string[]): string => names.find((name) => name !== '') ?? '';
