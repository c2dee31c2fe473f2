import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Conflict } from '../learner/Conflict.tsx';
import type { RecordHandle } from '../learner/handle.ts';
import { useRegister } from '../learner/hooks.ts';
import type { Value } from '../learner/record.ts';
import { useKeptText } from '../learner/useKeptText.ts';
import { useRestored } from '../learner/useRestored.ts';
import { DateNote } from './DateNote.tsx';
import { firstDay, lastDay } from './dates.ts';
import { messages } from './messages.ts';
import { asList, asText, levels } from './rules.ts';
import type { Column } from './schema.ts';

/** For the way back from what was taken away: its button gets the focus of the one that went. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();

/** Where a button goes away with its press, its field's first control gets the focus. */
const focusIn = (place: Element | null): void => place?.querySelector<HTMLElement>('input, textarea')?.focus();

/** What every control gets: the record, the place in it, and its name for labels and the form. Without a record it is read only: nobody asks for its name. */
interface ControlProps {
  handle: RecordHandle | undefined;
  path: string;
  label: string;
  help?: string;
  example?: string;
}

/** The control for one field or cell, by its kind. */
export function Control({
  field,
  inRow = false,
  matrix = false,
  below,
  fallback,
  ...props
}: {
  field: Exclude<Column, { kind: 'refs' }>;
  handle: RecordHandle | undefined;
  path: string;
  inRow?: boolean;
  /** Shown while nothing is written on the sheet: what its first word will bring along. */
  fallback?: Value | undefined;
  /** In a line of a matrix, where there is room for short names alone. */
  matrix?: boolean | undefined;
  /** What stands below a text, drawn anew with every change of it. */
  below?: ((text: string) => ComponentChildren) | undefined;
}) {
  // In rows the help stands once above them all.
  const common: ControlProps = { ...props, label: field.label, ...(inRow ? {} : { help: field.help }) };
  if (field.kind === 'text' || field.kind === 'longtext')
    return (
      <TextControl {...common} example={field.example} long={field.kind === 'longtext'} guard below={below} fallback={asText(fallback)} />
    );
  if (field.kind === 'date') return <TextControl {...common} date />;
  if (field.kind === 'level') return <LevelControl {...common} anchors={field.anchors} />;
  if (matrix && field.kind === 'single') return <SelectControl {...common} options={field.options} fallback={fallback} />;
  return <ChoiceControl {...common} options={field.options} multiple={field.kind === 'multiple'} short={matrix} fallback={fallback} />;
}

/** A line, a text or a date. */
export function TextControl({
  handle,
  path,
  label,
  help,
  example,
  long = false,
  date = false,
  fallback = '',
  guard = false,
  below,
  onEdit,
}: ControlProps & {
  long?: boolean;
  date?: boolean;
  /** Shown while nothing is written, e.g. the name from the last sheet. */
  fallback?: string;
  /** Whether to look for personal data in what is written. */
  guard?: boolean;
  below?: ((text: string) => ComponentChildren) | undefined;
  onEdit?: (value: string) => void;
}) {
  const id = useId();
  const kept = useKeptText(handle, path, { fallback, written: onEdit });
  const { text, control } = kept;
  const shared = { id, name: handle && path, 'aria-describedby': help === undefined ? undefined : `${id}-help`, ...control };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Help id={id} help={help} example={example} />
      {long ? (
        <textarea rows={3} {...shared} />
      ) : (
        // By the placeholder styles tell whether something is written.
        <input type={date ? 'date' : 'text'} placeholder=" " {...(date && { min: firstDay, max: lastDay })} {...shared} />
      )}
      {date && <DateNote text={text} />}
      {below?.(text)}
      {guard && handle && <div role="status" data-hint="" />}
      <Conflict kept={kept} />
    </div>
  );
}

export interface Option {
  id: string;
  label: string;
  short?: string | undefined;
  help?: string | undefined;
}

/** One or several of a few. Ids that this edition does not offer are left as they are; the tray shows them. */
export function ChoiceControl({
  handle,
  path,
  label,
  help,
  options,
  multiple,
  short = false,
  fallback,
}: ControlProps & {
  options: readonly Option[];
  multiple: boolean;
  /** Seen by their short names, told by their whole ones. */
  short?: boolean;
  fallback?: Value | undefined;
}) {
  const id = useId();
  const chosen = asList(useRegister(handle, path)?.value ?? fallback);
  useRestored();
  const choose = (option: string, checked: boolean) => {
    if (!multiple) handle?.edit(path, option);
    else handle?.edit(path, checked ? [...chosen, option] : chosen.filter((other) => other !== option));
  };
  return (
    <fieldset class="field choices" aria-describedby={help === undefined ? undefined : `${id}-help`}>
      <legend>{label}</legend>
      <Help id={id} help={help} />
      {options.map((option) => (
        <div class="choice" key={option.id}>
          <label>
            <input
              type={multiple ? 'checkbox' : 'radio'}
              name={handle && path}
              value={handle && option.id}
              checked={chosen.includes(option.id)}
              aria-label={short ? option.label : undefined}
              onChange={(event) => {
                choose(option.id, event.currentTarget.checked);
              }}
            />
            <span title={short ? option.label : undefined}>{short ? (option.short ?? option.label) : option.label}</span>
          </label>
          {option.help !== undefined && <p class="help">{option.help}</p>}
        </div>
      ))}
      {!multiple && chosen.length > 0 && (
        <button
          type="button"
          class="button quiet"
          onClick={({ currentTarget }) => {
            handle?.edit(path, '');
            focusIn(currentTarget.parentElement);
          }}
        >
          {messages.level.none}
        </button>
      )}
    </fieldset>
  );
}

/** One of a few in the room of one line; the empty choice takes it back. */
function SelectControl({
  handle,
  path,
  label,
  options,
  fallback,
}: ControlProps & { options: readonly Option[]; fallback?: Value | undefined }) {
  const id = useId();
  const chosen = asText(useRegister(handle, path)?.value ?? fallback);
  useRestored();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={handle && path}
        value={options.some((option) => option.id === chosen) ? chosen : ''}
        onChange={({ currentTarget }) => handle?.edit(path, currentTarget.value)}
      >
        <option value="">{messages.unset}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Levels 0–4 with what each looks like in behaviour. */
function LevelControl({ handle, path, label, help, anchors }: ControlProps & { anchors: readonly string[] }) {
  const id = useId();
  const value = useRegister(handle, path)?.value;
  useRestored();
  return (
    <fieldset class="field choices levels" aria-describedby={help === undefined ? undefined : `${id}-help`}>
      <legend>{label}</legend>
      <Help id={id} help={help} />
      {levels.map((level) => (
        <div class="choice" key={level}>
          <label>
            <input
              type="radio"
              name={handle && path}
              value={handle && level}
              checked={value === level}
              onChange={() => handle?.edit(path, level)}
            />
            <span>
              <b>{level}</b> {anchors[level]}
            </span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}

function Help({ id, help, example }: { id: string; help: string | undefined; example?: string | undefined }) {
  return (
    <>
      {help !== undefined && (
        <p class="help" id={`${id}-help`}>
          {help}
          {example !== undefined && (
            <span class="example">
              {messages.example}：{example}
            </span>
          )}
        </p>
      )}
    </>
  );
}
