import { useEffect, useRef, useState, type MutableRef } from 'preact/hooks';
import type { RecordHandle } from './handle.ts';
import { useRegister } from './hooks.ts';
import { isSameRegister, type Register } from './record.ts';
import { onRestored } from './restored.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** A text that is kept in a record, and the control it is written in. */
export interface KeptText {
  /** What stands in the control. */
  text: string;
  /** For the `input` or `textarea`. */
  control: {
    ref: MutableRef<TextElement | null>;
    value: string;
    onInput: (event: Event) => void;
    onFocus: () => void;
    onBlur: () => void;
    onBeforeInput: () => void;
  };
  /** What another tab wrote here while the learner was writing; undefined when there is nothing to choose. */
  offered: string | undefined;
  /** The offered text takes the place of the one in the control, which goes to the tray. */
  take: () => void;
  /** The text in the control stays, and the offered one goes to the tray. */
  keep: () => void;
}

/**
 * The one way a text is written and kept. What the learner types is never overwritten from outside while the control has the
 * focus, and a text that this page wrote itself is never offered as somebody else's. A browser that brings a page back with
 * emptied controls does not empty the record.
 *
 * @param fallback Shown while nothing is written.
 */
export function useKeptText(
  handle: RecordHandle | undefined,
  path: string,
  { fallback = '', written }: { fallback?: string; written?: ((text: string) => void) | undefined } = {},
): KeptText {
  const register = useRegister(handle, path);
  const textOf = (from: Register | undefined) => (from === undefined ? fallback : asText(from));
  const ref = useRef<TextElement | null>(null);
  const focused = useRef(false);
  /** The register the learner has before their eyes, which the next edit replaces. */
  const seen = useRef<Register | undefined>(register);
  const latest = useRef(textOf(register));
  const [text, setText] = useState(latest.current);
  const [isApart, setApart] = useState(false);

  const show = (next: string) => {
    latest.current = next;
    setText(next);
  };
  const adopt = (from: Register | undefined) => {
    seen.current = from;
    setApart(false);
    show(textOf(from));
  };
  const write = (next: string) => {
    show(next);
    setApart(false);
    seen.current = handle?.edit(path, next, seen.current ?? null);
    written?.(next);
  };
  /** A browser may have put back or emptied what stands in the control without telling. */
  const mend = () => {
    const element = ref.current;
    if (element && element.value !== latest.current) element.value = latest.current;
  };

  useEffect(() => {
    const isForeign = register !== undefined && !handle?.isOwn(register) && textOf(register) !== latest.current;
    if (focused.current && isForeign) setApart(true);
    else if (!focused.current && !isApart) adopt(register);
    else if (textOf(register) === latest.current) adopt(register);
  }, [handle, register, fallback]);
  useEffect(() => {
    mend();
    return onRestored(mend);
  }, []);

  const isOffered =
    isApart && register !== undefined && textOf(register) !== text && !(seen.current && isSameRegister(register, seen.current));
  return {
    text,
    control: {
      ref,
      value: text,
      onInput: (event) => {
        write((event.currentTarget as TextElement).value);
      },
      onFocus: () => {
        focused.current = true;
      },
      onBlur: () => {
        focused.current = false;
        // Dictation and some aids write without saying so.
        const element = ref.current;
        if (element && element.value !== latest.current && element.value !== '') write(element.value);
        handle?.flush();
        if (!isApart) adopt(handle?.$record.get().values[path]);
      },
      onBeforeInput: () => {
        if (ref.current?.value === '' && latest.current !== '') mend();
      },
    },
    offered: isOffered ? textOf(register) : undefined,
    take: () => {
      adopt(register);
    },
    keep: () => {
      write(latest.current);
    },
  };
}

const asText = ({ value }: Register): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
