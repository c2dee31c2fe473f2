import type { RecordStorage } from './storage.ts';

/** Reads from the first map, writes to all. A full one has room for what takes the place of something as long. */
export function worldStorage(maps: readonly Map<string, string>[], isFull: () => boolean): RecordStorage {
  const size = () => [...(maps.at(-1)?.values() ?? [])].reduce((sum, text) => sum + text.length, 0);
  let limit: number | undefined;
  return {
    read: (key) => maps[0]?.get(key) ?? null,
    write: (key, text) => {
      limit = isFull() ? (limit ?? size()) : undefined;
      if (limit !== undefined && size() - (maps.at(-1)?.get(key)?.length ?? 0) + text.length > limit) return 'full';
      for (const map of maps) map.set(key, text);
      return undefined;
    },
    remove: (key) => {
      limit = isFull() ? (limit ?? size()) : undefined;
      for (const map of maps) map.delete(key);
    },
    keys: () => [...(maps[0]?.keys() ?? [])],
  };
}
