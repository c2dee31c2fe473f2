import { sitePrefix } from './glance.ts';
import type { RecordStorage } from './storage.ts';

/**
 * What the last person left on a shared computer. A browser that opens a closed tab again, or starts with the pages of last
 * time, brings back what the tab had stored. It is shown to nobody unasked: it is held under names of its own.
 */
export interface HeldRecords {
  /** Whether anything is held. */
  any: () => boolean;
  /** Holds everything this tab has stored. */
  hold: (now: number) => void;
  /**
   * Gives everything its name back, earliest first. Where something has been written under the name since, `join` joins the
   * two and says whether it could; what could not be joined stays held.
   */
  release: (join: (name: string, text: string) => boolean) => void;
  drop: () => void;
}

export function createHeld(passing: RecordStorage, siteId: string): HeldRecords {
  const prefix = sitePrefix(siteId);
  const heldPrefix = `${prefix}held:`;
  const heldKeys = () =>
    passing
      .keys()
      .filter((key) => key.startsWith(heldPrefix))
      .sort();
  const drop = () => {
    for (const key of heldKeys()) passing.remove(key);
  };
  return {
    any: () => heldKeys().length > 0,
    hold(now) {
      const keys = passing.keys().filter((key) => key.startsWith(prefix) && !key.startsWith(heldPrefix));
      const turn = `${String(now)}-${String(heldKeys().length)}`;
      for (const key of keys) moveKey(passing, key, `${heldPrefix}${turn}:${key.slice(prefix.length)}`);
    },
    release(join) {
      for (const key of heldKeys()) {
        const name = key.slice(key.indexOf(':', heldPrefix.length) + 1);
        if (passing.read(prefix + name) === null) moveKey(passing, key, prefix + name);
        else if (join(name, passing.read(key) ?? '')) passing.remove(key);
      }
    },
    drop,
  };
}

/** Under the new name first; where there is no room for both, one after the other. */
function moveKey(storage: RecordStorage, key: string, name: string): void {
  const text = storage.read(key) ?? '';
  const isCopied = storage.write(name, text) === undefined;
  storage.remove(key);
  if (!isCopied && storage.write(name, text) !== undefined) storage.write(key, text);
}
