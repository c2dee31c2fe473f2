/**
 * Where records lie. Functions take this port, so that tests, `sessionStorage` and a blocked browser all look alike;
 * a write that fails is a value, never an exception.
 */
export interface RecordStorage {
  read: (key: string) => string | null;
  /** What went wrong, or undefined. */
  write: (key: string, text: string) => WriteFailure | undefined;
  remove: (key: string) => void;
  keys: () => string[];
}

/** full: the quota is used up · blocked: the browser allows no storage here. */
export type WriteFailure = 'full' | 'blocked';

/** Wraps `localStorage` or `sessionStorage`. Getting the object may throw where storage is blocked, so it is passed as a function. */
export function browserStorage(get: () => Storage): RecordStorage {
  const attempt = <T>(action: (storage: Storage) => T, otherwise: T): T => {
    try {
      return action(get());
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => attempt((storage) => storage.getItem(key), null),
    write: (key, text) => {
      try {
        get().setItem(key, text);
        return undefined;
      } catch (error) {
        return isQuotaError(error) ? 'full' : 'blocked';
      }
    },
    remove: (key) => {
      attempt((storage) => {
        storage.removeItem(key);
      }, undefined);
    },
    keys: () => attempt((storage) => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ''), []),
  };
}

/** A storage that forgets when the page goes; for tests. */
export function memoryStorage(entries: Iterable<readonly [string, string]> = []): RecordStorage {
  const map = new Map(entries);
  return {
    read: (key) => map.get(key) ?? null,
    write: (key, text) => {
      map.set(key, text);
      return undefined;
    },
    remove: (key) => {
      map.delete(key);
    },
    keys: () => [...map.keys()],
  };
}

function isQuotaError(error: unknown): boolean {
  return error instanceof Error && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');
}
