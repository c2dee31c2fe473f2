import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RecordHandle } from './handle.ts';
import { addToTray, isEmptyValue } from './record.ts';
import { onRestored } from './restored.ts';
import { nextTyping, offeredIn, openTyping, type TypingEvent } from './typing.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** A text that is kept in a record, and the control it is written in. */
export interface KeptText {
  /** What stands in the control. */
  text: string;
  /** For the `input` or `textarea`. */
  control: {
    ref: (element: TextElement | null) => void;
    value: string;
    onInput: (event: { currentTarget: { value: string } }) => void;
    onFocus: () => void;
    onBlur: () => void;
    onBeforeInput: () => void;
  };
  /** What another tab wrote here while the learner was writing; undefined when there is nothing to choose. */
  offered: string | undefined;
  /** The offered text takes the place of the one in the control, which goes to the tray. Where it cannot be kept there, it stays. */
  take: () => void;
  /** The text in the control stays, and the offered one goes to the tray. */
  keep: () => void;
  /** Puts the focus into the control. */
  focus: () => void;
}

/**
 * The one way a text is written and kept. What the learner types is never overwritten from outside while they are in the
 * control, and a text that this page wrote itself is never offered as somebody else's. A browser that brings a page back with
 * emptied controls does not empty the record.
 *
 * @param fallback Shown while nothing is written.
 */
export function useKeptText(
  handle: RecordHandle | undefined,
  path: string,
  { fallback = '', written }: { fallback?: string; written?: ((text: string) => void) | undefined } = {},
): KeptText {
  const registerOf = () => handle?.$record.get().values[path];
  const element = useRef<TextElement | null>(null);
  const [typing, setTyping] = useState(() => openTyping(registerOf(), fallback));
  /** Ahead of what is drawn: keys come faster than the screen follows. */
  const latest = useRef(typing);

  const happen = (event: TypingEvent) => {
    latest.current = nextTyping(latest.current, event);
    setTyping(latest.current);
  };
  const write = (text: string) => {
    happen({ type: 'typed', text });
    handle?.edit(path, text, latest.current.seen ?? null);
    written?.(text);
  };
  /** A browser may have put back or emptied what stands in the control without telling. */
  const mend = () => {
    const control = element.current;
    if (control && control.value !== latest.current.text) control.value = latest.current.text;
  };

  useLayoutEffect(() => {
    happen({ type: 'opened', register: registerOf() });
    return handle?.$record.listen(({ values: { [path]: register } }) => {
      happen({ type: 'stored', register, isOwn: handle.isOwn(register) });
    });
  }, [handle, path]);
  useLayoutEffect(() => {
    happen({ type: 'fallback', fallback });
  }, [fallback]);
  useEffect(() => {
    mend();
    return onRestored(() => {
      mend();
      happen({ type: element.current !== null && element.current === document.activeElement ? 'focused' : 'left' });
    });
  }, []);

  return {
    text: typing.text,
    control: {
      ref: useCallback((control: TextElement | null) => {
        element.current = control;
      }, []),
      value: typing.text,
      onInput: ({ currentTarget: { value } }) => {
        write(value);
      },
      onFocus: () => {
        mend();
        happen({ type: 'focused' });
      },
      onBlur: () => {
        // Dictation and some aids write without saying so.
        const value = element.current?.value ?? '';
        if (value !== '' && value !== latest.current.text) write(value);
        happen({ type: 'left' });
        handle?.flush();
      },
      onBeforeInput: () => {
        if (element.current?.value === '') mend();
      },
    },
    offered: offeredIn(typing),
    take: () => {
      const { text } = latest.current;
      const isKept = () => handle?.$record.get().tray.some((item) => item.path === path && item.value === text);
      // What the other tab replaced with its eyes open is not in the tray yet.
      if (!isEmptyValue(text) && !isKept())
        handle?.change((record, stamp) => ({ ...record, tray: addToTray(record.tray, [{ path, value: text, ...stamp }]) }));
      if (isEmptyValue(text) || isKept()) happen({ type: 'taken' });
    },
    keep: () => {
      write(latest.current.text);
    },
    focus: () => {
      element.current?.focus();
    },
  };
}
