import { messages } from './load-messages.ts';

/**
 * Why a part could not be had. `files`: the page itself is handed out, these kinds of file are not (「.js」, 「.wasm」).
 * `stuck`: everything is handed out now; some browsers remember a failure until the page is loaded anew.
 */
export type Trouble = { why: 'network' | 'stuck' } | { why: 'files'; kinds: string[] };

/** What `load` and its like reject with. */
export class LoadFailure extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.why);
    this.trouble = trouble;
  }
}

/**
 * Finds out what is wrong by asking for the page and for the files, without their contents. Never rejects.
 *
 * @param addresses Files that were needed.
 */
export async function findTrouble(addresses: readonly string[], ask: typeof fetch = fetch, page = location.href): Promise<Trouble> {
  const head = (address: string) => ask(address, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  if (!(await head(page))?.ok) return { why: 'network' };
  const kinds = await Promise.all(addresses.map(async (address) => (isRight(await head(address), address) ? '' : kindOf(address))));
  const missing = [...new Set(kinds)].filter((kind) => kind !== '');
  return missing.length > 0 ? { why: 'files', kinds: missing } : { why: 'stuck' };
}

/** @param isKept Whether what is written on the page outlives loading it anew. */
export function sentenceFor(error: unknown, isKept: boolean): string {
  const trouble: Trouble = error instanceof LoadFailure ? error.trouble : { why: 'stuck' };
  if (trouble.why === 'network') return messages.network;
  return (trouble.why === 'files' ? messages.files(trouble.kinds) : messages.stuck) + (isKept ? messages.kept : '');
}

/** Many servers answer a missing file with a page, some call a script plain text; a browser runs neither. */
function isRight(response: Response | undefined, address: string): boolean {
  const type = response?.headers.get('content-type') ?? '';
  return response?.ok === true && (kindOf(address) === '.js' ? type.includes('javascript') : !type.includes('text/html'));
}

const kindOf = (address: string): string => /\.\w+$/.exec(address)?.[0] ?? address;
