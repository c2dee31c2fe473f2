import { findTrouble, LoadFailure } from './load-failure.ts';

const asked = new Map<string, Promise<unknown>>();

/**
 * What a page needs only when it is used, as JSON, loaded once; an edition without a server puts its own in the place of this
 * file. Rejects with a `LoadFailure` when it cannot be had; the next call tries again.
 */
export function loadJson<Data>(address: string): Promise<Data> {
  const known = asked.get(address) as Promise<Data> | undefined;
  if (known) return known;
  const loading = fetchJson(address) as Promise<Data>;
  asked.set(address, loading);
  loading.catch(() => asked.delete(address));
  return loading;
}

async function fetchJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.statusText);
    return await response.json();
  } catch {
    throw new LoadFailure(await findTrouble([address]));
  }
}
