import { findTrouble, LoadFailure } from './load-failure.ts';

/**
 * Makes a lazy import that can be asked again. Firefox keeps a failed module for good, so each try after a failure names a
 * fresh address. What that module imports itself keeps its address: if such a file was what failed, only loading the
 * page anew helps, and the failure says so.
 *
 * @param ask With the address of the module written out in it.
 * @returns Rejects with a `LoadFailure`.
 */
export function importAgain<Part>(
  ask: () => Promise<Part>,
  importFrom: (address: string) => Promise<unknown> = (fresh) => import(/* @vite-ignore */ fresh),
): () => Promise<Part> {
  let failures = 0;
  let address = '';
  let name = '';
  return async () => {
    try {
      if (failures === 0) return await ask();
      const chunk = (await importFrom(`${address}?again=${String(failures)}`)) as Part & Record<string, Part>;
      return chunk[name] ?? chunk;
    } catch {
      failures += 1;
      [address, name] = chunkIn(ask);
      throw new LoadFailure(await findTrouble([address]));
    }
  };
}

/**
 * The bundler alone knows what a chunk is called, and under which name one that holds several parts hands this one out; it writes both
 * into the function. Read only after a failure: where all lies in one classic script there is no address, and nothing that could fail.
 */
export function chunkIn(ask: () => unknown): [address: string, name: string] {
  const [, path = '', name = ''] = /import\(\s*["'`]([^"'`]+)["'`]\)(?:\.then\(\w+=>\w+\.(\w+))?/.exec(String(ask)) ?? [];
  return [new URL(path, import.meta.url).href, name];
}
