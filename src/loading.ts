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

/** Rejects when the part cannot be had, e.g. because the network is gone: say so, and let it be tried again. */
export function load<Name extends keyof Parts>(name: Name): ReturnType<Parts[Name]> {
  const part = parts[name];
  return (part ? part() : Promise.reject(new Error(`No part "${name}" was given.`))) as ReturnType<Parts[Name]>;
}
