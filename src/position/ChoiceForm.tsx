import { useId } from 'preact/hooks';
import type { Value } from '../learner/record.ts';
import { useRestored } from '../learner/useRestored.ts';
import { messages } from './messages.ts';
import type { Choices, PositionData } from './standing.ts';

interface ChoiceFormProps {
  data: PositionData;
  choices: Choices;
  /** Choices can be kept, and so can be made. */
  isAlive: boolean;
  choose: (name: keyof Choices, value: Value) => void;
  clear: () => void;
}

export function ChoiceForm({ data, choices, isAlive, choose, clear }: ChoiceFormProps) {
  const words = messages.form;
  useRestored();
  const count = [choices.affiliation, choices.qualifications[0] ?? '', choices.employment, choices.years].filter(Boolean).length;
  return (
    <form
      class="paper position-form screen-only"
      aria-labelledby="position-form"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <h2 id="position-form" class="paper-title">
        {words.title}
      </h2>
      <fieldset disabled={!isAlive}>
        <legend class="sr-only">{words.title}</legend>
        <div class="position-selects">
          <Select name="affiliation" options={data.affiliations} choices={choices} choose={choose} />
          <Select name="years" options={data.years} choices={choices} choose={choose} />
          <Select name="employment" options={data.employments} choices={choices} choose={choose} />
        </div>
        <fieldset class="field choices">
          <legend>{words.qualifications}</legend>
          <div class="position-boxes">
            {data.qualifications.map(({ id, label }) => (
              <label class="choice" key={id}>
                <input
                  type="checkbox"
                  name="qualifications"
                  value={id}
                  checked={choices.qualifications.includes(id)}
                  onChange={(event) => {
                    const rest = choices.qualifications.filter((other) => other !== id);
                    choose('qualifications', event.currentTarget.checked ? [...rest, id] : rest);
                  }}
                />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <p class="help">
          {words.kept}
          {words.print}
        </p>
        <p class="actions">
          {count > 0 && (
            <button type="button" class="button" onClick={clear}>
              {words.clear}
            </button>
          )}
          <span role="status">{words.status(count)}</span>
        </p>
      </fieldset>
    </form>
  );
}

interface SelectProps extends Pick<ChoiceFormProps, 'choices' | 'choose'> {
  name: 'affiliation' | 'employment' | 'years';
  options: readonly { id: string; label: string }[];
}

function Select({ name, options, choices, choose }: SelectProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{messages.form[name]}</label>
      <select
        id={id}
        value={choices[name]}
        onChange={(event) => {
          choose(name, event.currentTarget.value);
        }}
      >
        <option value="">{messages.form.none}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
