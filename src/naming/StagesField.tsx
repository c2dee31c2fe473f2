import { useId } from 'preact/hooks';
import { messages } from './messages.ts';
import { stageMessages as words } from './stage-messages.ts';

/** A stage of the course, as far as it can be chosen. */
export interface OfferedStage {
  id: string;
  /** 「A はじめの仕事」 */
  title: string;
}

interface FieldProps {
  stages: readonly OfferedStage[];
  hidden: readonly string[];
  setHidden: (hidden: readonly string[]) => void;
  fault: string | undefined;
}

/** Which stages of the course the site offers: all, unless a mark is taken away. */
export function StagesField({ stages, hidden, setHidden, fault }: FieldProps) {
  const id = useId();
  return (
    <fieldset class="field choices" aria-describedby={`${id}-help ${id}-said`}>
      <legend>{messages.fields.hiddenStages}</legend>
      <p class="help" id={`${id}-help`}>
        {words.help}
      </p>
      {stages.map((stage) => (
        <label class="choice" key={stage.id}>
          <input
            type="checkbox"
            checked={!hidden.includes(stage.id)}
            onChange={({ currentTarget: { checked } }) => {
              setHidden(stages.map((one) => one.id).filter((one) => (one === stage.id ? !checked : hidden.includes(one))));
            }}
          />
          <span>{stage.title}</span>
        </label>
      ))}
      <p id={`${id}-said`} class="error-text" role="status">
        {fault}
      </p>
    </fieldset>
  );
}
