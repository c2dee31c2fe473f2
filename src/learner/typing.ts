import { isSameRegister, type Register } from './record.ts';

/** A text in a control, beside the same text in the record. Pure, so that every order of events can be tried. */
export interface Typing {
  /** What stands in the control. */
  text: string;
  /** The register the learner has before their eyes, which the next edit replaces. */
  seen: Register | undefined;
  /** The register in the record. Another one than `seen` while another tab's text waits for a decision. */
  stored: Register | undefined;
  /** Whether the learner is in the control. Nothing from another tab takes the place of the text then. */
  isHeld: boolean;
  /** Shown while nothing is written. */
  fallback: string;
}

export type TypingEvent =
  /** The control belongs to another place now. */
  | { type: 'opened'; register: Register | undefined }
  | { type: 'fallback'; fallback: string }
  /** The record holds another register; `isOwn` when this page wrote it. */
  | { type: 'stored'; register: Register | undefined; isOwn: boolean }
  | { type: 'typed'; text: string }
  | { type: 'focused' }
  | { type: 'left' }
  /** The learner wants the offered text. */
  | { type: 'taken' };

export const openTyping = (register: Register | undefined, fallback: string): Typing => ({
  text: textOf(register, fallback),
  seen: register,
  stored: register,
  isHeld: false,
  fallback,
});

export function nextTyping(typing: Typing, event: TypingEvent): Typing {
  switch (event.type) {
    case 'opened':
      return { ...openTyping(event.register, typing.fallback), isHeld: typing.isHeld };
    case 'fallback': {
      const isShown = typing.seen === undefined && typing.text === typing.fallback && !typing.isHeld;
      return { ...typing, fallback: event.fallback, text: isShown ? event.fallback : typing.text };
    }
    case 'stored': {
      const { register, isOwn } = event;
      if (isSame(register, typing.stored)) return typing;
      const mayAdopt = isOwn || register === undefined || (!typing.isHeld && isSame(typing.seen, typing.stored));
      return mayAdopt || textOf(register, typing.fallback) === typing.text ? adopt(typing, register) : { ...typing, stored: register };
    }
    case 'typed':
      return typing.text === event.text ? typing : { ...typing, text: event.text };
    case 'focused':
      return typing.isHeld ? typing : { ...typing, isHeld: true };
    case 'left':
      return typing.isHeld ? { ...typing, isHeld: false } : typing;
    case 'taken':
      return adopt(typing, typing.stored);
  }
}

/** What another tab wrote here while the learner was writing; undefined when there is nothing to choose. */
export function offeredIn({ text, seen, stored, fallback }: Typing): string | undefined {
  if (isSame(seen, stored)) return undefined;
  const other = textOf(stored, fallback);
  return other === text ? undefined : other;
}

const adopt = (typing: Typing, register: Register | undefined): Typing => ({
  ...typing,
  text: textOf(register, typing.fallback),
  seen: register,
  stored: register,
});

const isSame = (a: Register | undefined, b: Register | undefined): boolean => (a && b ? isSameRegister(a, b) : a === b);

function textOf(register: Register | undefined, fallback: string): string {
  if (register === undefined) return fallback;
  const { value } = register;
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
