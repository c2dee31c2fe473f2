import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useRegister } from '../learner/hooks.ts';
import { messages as learnerMessages } from '../learner/messages.ts';
import type { Stamp } from '../learner/record.ts';
import { PrivacyHint } from '../privacy/PrivacyHint.tsx';
import { shownDate } from './dates.ts';
import { messages } from './messages.ts';
import { asList, asText, levels } from './rules.ts';
import type { Column } from './schema.ts';

/** For the way back from what was taken away: its button gets the focus of the one that went. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();

/** Where a button goes away with its press, its field's first control gets the focus. */
const focusIn = (place: Element | null): void => place?.querySelector<HTMLElement>('input, textarea')?.focus();

/** What every control gets: the record, the place in it, and its name for labels and the form. */
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
  below,
  ...props
}: {
  field: Exclude<Column, { kind: 'refs' }>;
  handle: RecordHandle | undefined;
  path: string;
  inRow?: boolean;
  /** What stands below a text, drawn anew with every change of it. */
  below?: ((text: string) => ComponentChildren) | undefined;
}) {
  // In rows the help stands once above them all.
  const common: ControlProps = { ...props, label: field.label, ...(inRow ? {} : { help: field.help }) };
  if (field.kind === 'text' || field.kind === 'longtext')
    return <TextControl {...common} example={field.example} long={field.kind === 'longtext'} guard below={below} />;
  if (field.kind === 'date') return <TextControl {...common} date />;
  if (field.kind === 'level') return <LevelControl {...common} anchors={field.anchors} />;
  return <ChoiceControl {...common} options={field.options} multiple={field.kind === 'multiple'} />;
}

/**
 * A line, a text or a date. What the learner types is never overwritten from outside while the control has the focus:
 * a text that another tab wrote in the meantime is offered below.
 */
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
  const register = useRegister(handle, path);
  const stored = register === undefined ? fallback : asText(register.value);
  const [draft, setDraft] = useState(stored);
  const [offered, setOffered] = useState<string>();
  const focused = useRef(false);
  /** The text and stamp the learner has before their eyes. */
  const seen = useRef<{ text: string; stamp: Stamp | undefined }>({ text: stored, stamp: register });

  useEffect(() => {
    if (stored === seen.current.text) {
      seen.current.stamp = register;
      return;
    }
    if (focused.current) {
      setOffered(stored);
      return;
    }
    seen.current = { text: stored, stamp: register };
    setDraft(stored);
    setOffered(undefined);
  }, [stored, register]);

  const write = (text: string, base: Stamp | undefined) => {
    setDraft(text);
    handle?.edit(path, text, base ?? nothingSeen);
    seen.current = { text, stamp: handle?.$record.get().values[path] };
    onEdit?.(text);
  };
  const settle = (text: string, base: Stamp | undefined) => {
    write(text, base);
    setOffered(undefined);
  };
  const shared = {
    id,
    name: path,
    value: draft,
    'aria-describedby': help === undefined ? undefined : `${id}-help`,
    onInput: (event: Event) => {
      write((event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value, seen.current.stamp);
    },
    onFocus: () => {
      focused.current = true;
    },
    onBlur: () => {
      focused.current = false;
      handle?.flush();
    },
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Help id={id} help={help} example={example} />
      {long ? <textarea rows={3} {...shared} /> : <input type={date ? 'date' : 'text'} autocomplete="off" {...shared} />}
      {date && <span class="wareki">{shownDate(draft) ?? ''}</span>}
      {below?.(draft)}
      {guard && handle && <PrivacyHint text={draft} />}
      <div role="status">
        {offered !== undefined && (
          <div class="notice warning">
            <p>{learnerMessages.conflict.notice}</p>
            <blockquote>{offered}</blockquote>
            <p class="actions">
              <button
                type="button"
                class="button"
                onClick={({ currentTarget }) => {
                  focusIn(currentTarget.closest('.field'));
                  settle(offered, register);
                }}
              >
                {learnerMessages.conflict.take}
              </button>
              <button
                type="button"
                class="button"
                onClick={({ currentTarget }) => {
                  focusIn(currentTarget.closest('.field'));
                  settle(draft, seen.current.stamp);
                }}
              >
                {learnerMessages.conflict.keep}
              </button>
            </p>
          </div>
        )}
      </div>
    </div>
  );
}

/** Stamp of a place that was empty when the learner looked at it. */
const nothingSeen: Stamp = { at: -1, by: '' };

export interface Option {
  id: string;
  label: string;
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
}: ControlProps & { options: readonly Option[]; multiple: boolean }) {
  const id = useId();
  const chosen = asList(useRegister(handle, path)?.value);
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
              name={path}
              value={option.id}
              checked={chosen.includes(option.id)}
              onChange={(event) => {
                choose(option.id, event.currentTarget.checked);
              }}
            />
            <span>{option.label}</span>
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

/** Levels 0–4 with what each looks like in behaviour. */
function LevelControl({ handle, path, label, help, anchors }: ControlProps & { anchors: readonly string[] }) {
  const id = useId();
  const value = useRegister(handle, path)?.value;
  return (
    <fieldset class="field choices levels" aria-describedby={help === undefined ? undefined : `${id}-help`}>
      <legend>{label}</legend>
      <Help id={id} help={help} />
      {levels.map((level) => (
        <div class="choice" key={level}>
          <label>
            <input type="radio" name={path} value={level} checked={value === level} onChange={() => handle?.edit(path, level)} />
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
