import type { Trouble } from './find-trouble.ts';
import { messages } from './load-messages.ts';

/** What `load` and its like reject with. */
export class LoadFailure extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.why);
    this.trouble = trouble;
  }
}

/** Finds out why files could not be had (`find-trouble.ts`). Never rejects: where that code cannot be had either, nothing can. */
export async function findTrouble(addresses: readonly string[]): Promise<Trouble> {
  try {
    const found = await import('./find-trouble.ts');
    return await found.askServer(addresses);
  } catch {
    return { why: 'network' };
  }
}

/** @param isKept Whether what is written on the page outlives loading it anew. */
export function sentenceFor(error: unknown, isKept: boolean): string {
  const trouble: Trouble = error instanceof LoadFailure ? error.trouble : { why: 'stuck' };
  if (trouble.why === 'network') return messages.network;
  return (trouble.why === 'files' ? messages.files(trouble.kinds) : messages.stuck) + (isKept ? messages.kept : '');
}
