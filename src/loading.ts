import { importAgain } from './again.ts';

/**
 * Parts that are too heavy for a page's first load, each brought in when it is first used. This file knows none of them: the list
 * (`parts.ts`) says what there is, and whoever starts a page hands it down. An edition without a server hands down another.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- The list adds its own entries.
export interface Parts {}

let parts: Partial<Parts> = {};

/** Makes parts known to `load`. */
export function giveParts(given: Partial<Parts>): void {
  parts = given;
}

const asked = new Map<keyof Parts, () => Promise<unknown>>();

/** Rejects with a `LoadFailure` when the part cannot be had: say so (`LoadTrouble.tsx`), and let it be asked for again. */
export function load<Name extends keyof Parts>(name: Name): ReturnType<Parts[Name]> {
  const part = parts[name];
  if (!part) return Promise.reject(new Error(`No part "${name}" was given.`)) as ReturnType<Parts[Name]>;
  const ask = asked.get(name) ?? importAgain<unknown>(part);
  asked.set(name, ask);
  return ask() as ReturnType<Parts[Name]>;
}
