import type { ReadableAtom } from 'nanostores';
import type { Tab } from './channel.ts';
import type { HandleOptions, RecordHandle } from './handle.ts';
import type { Place } from './keys.ts';
import type { RecordData } from './record.ts';
import type { RecordStorage, WriteFailure } from './storage.ts';
import type { RecordStore } from './store.ts';

/**
 * unasked: nobody said yet whose computer this is; records go with the tab · own: records stay · shared: records go with the tab.
 */
export type Mode = 'unasked' | 'own' | 'shared';

type NoteName = 'backup' | 'searches';

export interface Environment {
  site: { id: string; edition: string };
  /** Stays when the browser is closed. */
  lasting: RecordStorage;
  /** Goes when the tab is closed. */
  passing: RecordStorage;
  now: () => number;
  /** Runs a task after the screen has been painted. */
  defer: (task: () => void) => void;
  tab: Tab;
}

/** Everything one learner has here. The only owner of the storage keys of the site. */
export interface Learner {
  siteId: string;
  $mode: ReadableAtom<Mode>;
  /** Grows with every change of any record, for lists that show them. */
  $revision: ReadableAtom<number>;
  /** Whether this tab came back with records that somebody left in it, which are shown to nobody before they say so. */
  $held: ReadableAtom<boolean>;
  /** How many records other tabs hold that no other tab can see. */
  $elsewhere: ReadableAtom<number>;
  /** Goes on with the records that were left in this tab. */
  openHeld: () => void;
  /** Erases the records that were left in this tab. */
  dropHeld: () => void;
  /** Whether records go with this tab. */
  isPassing: () => boolean;
  /** Whether closing this tab takes texts with it. */
  wouldLose: () => boolean;
  /** The page goes away: everything is written, and when that was is noted. True when nothing is left unwritten. */
  leave: () => boolean;
  /** The page comes back as it was, e.g. by 「戻る」. */
  comeBack: () => void;
  open: (place: Place, options?: HandleOptions) => RecordHandle;
  /** Records whose place begins so, as stored. */
  list: (prefix: string) => { place: Place; at: number; data: RecordData }[];
  /** Raw texts that could not be read. */
  aside: () => string[];
  /** Moves every record to the storage of the mode. On failure nothing has been removed anywhere. */
  setMode: (mode: 'own' | 'shared') => WriteFailure | undefined;
  /** Every record: what is stored, and what open forms hold and could not write (`write-backup.ts`). */
  everything: () => { store: RecordStore; unwritten: readonly RecordHandle[] };
  /** What a file made now says about itself. */
  stamp: () => { edition: string; at: number; by: string };
  /** A record as stored, if it can be read. */
  read: (place: Place) => RecordData | undefined;
  /** Changes what is stored as a whole, e.g. by a backup; open forms follow. Gives what `change` gives. */
  changeStore: <T>(change: (store: RecordStore) => T) => T;
  /** A note beside the records, in plain text: when everything was last put into a file, what was searched for. It may be missing. */
  readNote: (name: NoteName) => string | null;
  /** Keeps a note, if there is room for it. */
  writeNote: (name: NoteName, text: string) => void;
  /** Removes everything of this site in every tab, and gives the number of things that are left, which should be 0. */
  erase: () => Promise<number>;
  /** Lets go every text of one record for good; that it was put away stays known, so that no other tab brings it back. */
  discard: (place: Place) => void;
  removeAside: (raw: string) => void;
  /** Another tab changed a key; null means all of them. */
  keyChanged: (key: string | null) => void;
  flushAll: () => boolean;
}
