import { useId } from 'preact/hooks';
import type { FieldComparison, Version } from './compare.ts';
import { messages } from './compare-messages.ts';
import type { Choice } from './take.ts';

/** One place on both sides: who wrote what, and when. With `choose`, a choice between them. */
export function ComparedField({
  comparison: { label, state, kind, join, mine, theirs },
  who,
  choice,
  choose,
}: {
  comparison: FieldComparison;
  who: Record<'mine' | 'theirs', string>;
  choice?: Choice;
  choose?: (choice: Choice) => void;
}) {
  const id = useId();
  const pick = choose && (state === 'different' || state === 'theirs') ? choose : undefined;
  const radio = (value: Choice, words: string) =>
    pick && (
      <label class="choice">
        <input
          type="radio"
          name={id}
          aria-label={messages.radio(label, words)}
          checked={choice === value}
          onChange={() => {
            pick(value);
          }}
        />
        <span>{words}</span>
      </label>
    );
  const words = {
    mine: state === 'theirs' ? messages.take.leave : messages.side.mine,
    theirs: kind === 'stray' ? messages.take.keep : state === 'theirs' ? messages.take.take : messages.side.theirs,
  };
  const sides = state === 'same' ? (['mine'] as const) : (['mine', 'theirs'] as const);
  return (
    <fieldset class="compared-field" data-state={state}>
      <legend>
        {label} <span class={state === 'different' ? 'tag warning' : 'tag'}>{messages.states[state]}</span>
      </legend>
      {kind === 'stray' && <p class="help">{messages.stray}</p>}
      <div class="compared-sides">
        {sides.map((side) => (
          <div key={side}>
            {radio(side, words[side]) ?? <p class="help">{state !== 'same' && messages.side[side]}</p>}
            <Text version={side === 'mine' ? mine : theirs} who={who[side]} />
          </div>
        ))}
      </div>
      {state === 'different' && join && radio('both', messages.both[join])}
    </fieldset>
  );
}

function Text({ version, who }: { version: Version | undefined; who: string }) {
  if (!version) return <p class="quiet">{messages.empty}</p>;
  return (
    <>
      {version.parts.map(({ path, label, text }) => (
        <blockquote key={path}>
          {label !== '' && <b>{label}　</b>}
          {text}
        </blockquote>
      ))}
      <p class="help">{messages.written(who, time.format(version.at))}</p>
    </>
  );
}

const time = new Intl.DateTimeFormat('ja-JP', { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' });
