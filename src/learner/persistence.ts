/** open: nobody asked yet, or the browser said no before · refused: it said no just now · missing: it has no such promise here. */
export type Persistence = 'granted' | 'open' | 'refused' | 'missing';

/**
 * Whether the browser promises not to throw records away when room is short; with `ask`, it is asked for the promise.
 * Older browsers and plain http have no such promise. One that answers with an error promises nothing.
 */
export async function readPersistence(ask: boolean): Promise<Persistence> {
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  if (!storage?.persist || !storage.persisted) return 'missing';
  const isGranted = await (ask ? storage.persist() : storage.persisted()).catch(() => false);
  return isGranted ? 'granted' : ask ? 'refused' : 'open';
}
