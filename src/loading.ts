import { importAgain } from './again.ts';

/**
 * Parts that are too heavy for a page's first load, each brought in when it is first used. This file knows none of them: the list
 * (`parts.ts`) says what there is, and whoever starts a page hands it down. An edition without a server hands down another.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- The list adds its own entries.
export interface Parts {}

let give: (parts: Partial<Parts>) => void;
const given = new Promise<Partial<Parts>>((resolve) => {
  give = resolve;
});

/** Makes parts known to `load`, which waits for them. */
export function giveParts(parts: Partial<Parts>): void {
  give(parts);
}

const asked = new Map<keyof Parts, () => Promise<unknown>>();

/** Rejects with a `LoadFailure` when the part cannot be had: say so (`LoadTrouble.tsx`), and let it be asked for again. */
export async function load<Name extends keyof Parts>(name: Name): Promise<Awaited<ReturnType<Parts[Name]>>> {
  const part = (await given)[name];
  if (!part) throw new Error(`No part "${name}" was given.`);
  const ask = asked.get(name) ?? importAgain<unknown>(part);
  asked.set(name, ask);
  return (await ask()) as Awaited<ReturnType<Parts[Name]>>;
}
