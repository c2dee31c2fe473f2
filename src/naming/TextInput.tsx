import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface TextInputProps {
  label: string;
  help?: string;
  most?: number | undefined;
  type?: 'text' | 'date';
  fault: string | undefined;
  value: string;
  set: (value: string) => void;
  /** Another way to write the same. */
  children?: ComponentChildren;
}

/** A line to write, with what is wrong with it below. */
export function TextInput({ label, help, most, type = 'text', fault, value, set, children }: TextInputProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help !== undefined && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <input
        id={id}
        type={type}
        value={value}
        maxLength={most}
        spellcheck={false}
        aria-invalid={fault !== undefined}
        aria-describedby={`${help === undefined ? '' : `${id}-help `}${id}-said`}
        onInput={(event) => {
          set(event.currentTarget.value);
        }}
      />
      {children}
      <p id={`${id}-said`} class="error-text" role="status">
        {fault}
      </p>
    </div>
  );
}
