import { findTrouble, LoadFailure } from './load-failure.ts';

/**
 * Makes a lazy import that can be asked again. Firefox keeps a failed module for good, so each try after a failure names a
 * fresh address. What that module imports itself keeps its address: if such a file was what failed, only loading the
 * page anew helps, and the failure says so.
 *
 * @param ask With the address of the module written out in it, unless `address` names it.
 * @returns Rejects with a `LoadFailure`.
 */
export function importAgain<Part>(
  ask: () => Promise<Part>,
  address?: string,
  importFrom: (address: string) => Promise<unknown> = (fresh) => import(/* @vite-ignore */ fresh),
): () => Promise<Part> {
  let failures = 0;
  // Read only after a failure: where all lies in one classic script there is no address, and nothing that could fail.
  const named = () => address ?? addressIn(ask);
  return async () => {
    try {
      return await (failures === 0
        ? ask()
        : importFrom(`${named()}?again=${String(failures)}`).then((chunk) => partIn(chunk as Chunk<Part>, ask)));
    } catch {
      failures += 1;
      throw new LoadFailure(await findTrouble([named()]));
    }
  };
}

type Chunk<Part> = Part & Record<string, Part>;

/** A chunk that holds several parts hands out each under a name, which the bundler writes into the function, too. */
export function partIn<Part>(chunk: Chunk<Part>, ask: () => unknown): Part {
  const [, name = ''] = /\.then\(\w+=>\w+\.(\w+)/.exec(String(ask)) ?? [];
  return chunk[name] ?? chunk;
}

/** The bundler alone knows what a chunk is called, and writes it into the function. */
export function addressIn(ask: () => unknown): string {
  const [, path = ''] = /import\(\s*["'`]([^"'`]+)/.exec(String(ask)) ?? [];
  return new URL(path, import.meta.url).href;
}
