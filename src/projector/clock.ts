import { messages } from './messages.ts';

/** A part that is being timed. */
export interface Timed {
  minutes: number;
  /** When it was begun, in milliseconds since 1970. */
  startedAt: number;
}

/** What a clock says. Time is taken from the day's, never counted: a computer that slept says it right. */
export function readClock({ minutes, startedAt }: Timed, now: number): { text: string; isOver: boolean } {
  const left = minutes * minute - (now - startedAt);
  const { over, soon, left: about } = messages.clock;
  return { text: left <= 0 ? over(minutes) : left < minute ? soon : about(Math.ceil(left / minute)), isOver: left <= 0 };
}

const minute = 60_000;
