import type { TabMessage } from './channel.ts';
import type { RecordHandle } from './handle.ts';
import { sitePrefix } from './glance.ts';
import { isPlace, type Place } from './keys.ts';
import { createLearner } from './create-learner.ts';
import type { Learner } from './learner.ts';
import { visibleTray } from './visible-tray.ts';
import { readBackup } from './read-backup.ts';
import { type Register, type Seen, type TrayItem, type Value } from './record.ts';
import { rowIds } from './presence.ts';
import { restore } from './restore.ts';
import { hasSeen } from './seen.ts';
import { worldStorage } from './world-storage.fixture.ts';
import { writeBackup } from './write-backup.ts';

/**
 * A browser with up to five tabs, as bad as browsers are: a tab sees what others stored only when it is told, and may not be told;
 * it crashes; storage is full, damaged, cleared by others, or written by other editions; clocks jump by days.
 * Every edit writes a text that no other edit writes. Each must be somewhere until the learner, seeing it, replaced or discarded it.
 */
export type Action = readonly [kind: Kind, a: number, b: number, c: number];

const site = { id: 'world', edition: '2027.1' };
const prefix = sitePrefix(site.id);
const places: Place[] = ['sheet:w08:a', 'sheet:w08:b', 'sheet:w03', 'answers:a01'];
const paths = ['theme', 'why', 'people/r1/role', 'people/r2/role', 'header.author'];
const day = 86_400_000;

interface Tab {
  id: number;
  learner: Learner;
  passing: Map<string, string>;
  /** What this tab sees of the lasting storage. */
  view: Map<string, string>;
  tasks: (() => void)[];
  frozen: boolean;
  /** Records of a later edition as this tab last saw them: it sets them aside when it hears that another tab wrote over them. */
  later: Map<Place, string>;
  /** A tab whose sheets call `why` by its new name. */
  renamed: boolean;
}

/** Everything that can happen, by the name of what does it. */
export const kinds = [
  ...([
    'edit',
    'type',
    'empty',
    'putAway',
    'putBack',
    'discard',
    'discardRecord',
    'run',
    'hear',
    'open',
    'close',
    'crash',
    'reload',
  ] as const),
  ...(['freeze', 'thaw', 'full', 'clock', 'mode', 'openHeld', 'erase', 'clear', 'backup', 'restore', 'damage', 'newer', 'older'] as const),
] as const;
export type Kind = (typeof kinds)[number];

export class World {
  readonly #lasting = new Map<string, string>();
  readonly #tabs: Tab[] = [];
  /** Session storages of closed tabs, which the browser may bring back. */
  readonly #closed: Map<string, string>[] = [];
  readonly #files: { text: string; texts: string[] }[] = [];
  /** Texts that must be somewhere. */
  readonly #alive = new Set<string>();
  /** Texts that were once replaced or discarded: another file may know of it. */
  readonly #gone = new Set<string>();
  /** Texts that were somewhere since everything was last erased. */
  #known = new Set<string>();
  #discarded: (TrayItem & { place: Place; value: string })[] = [];
  #isCleared = false;
  /** Pages that are loaded anew once everything was erased. */
  #reloading: (() => void)[] | undefined;
  #clock = 1_763_620_000_000;
  #isFull = false;
  #edits = 0;
  #tabCount = 0;

  constructor() {
    this.#open();
  }

  do([kind, a, b, c]: Action): void {
    this.#clock += 1 + (c % 3);
    const frozen = pick(this.#tabs, a);
    // Whoever uses a page brings it back first, and may get another page for it.
    if (frozen && kind !== 'hear') this.#thaw(frozen);
    const tab = pick(this.#tabs, a);
    if (!tab) this.#open();
    else this[kind](tab, b, c);
    this.#check(kind);
  }

  /** Every tab hears everything and writes what it has. Then all of it lies in a storage. */
  settle(): void {
    this.#isFull = false;
    for (const tab of [...this.#tabs]) this.#thaw(tab);
    for (let round = 0; round < 4; round++)
      for (const tab of [...this.#tabs]) {
        this.#sync(tab, false);
        tab.learner.keyChanged(null);
        this.#run(tab);
        tab.learner.flushAll();
      }
    this.#check('settle');
    const stored = this.#stored();
    for (const text of this.#alive) {
      const isOnNewer = this.#tabs.some((tab) =>
        this.#handles(tab).some((handle) => handle.$save.get().state === 'newer' && shows(handle, text)),
      );
      if (!holds(stored, text) && !isOnNewer) throw new Error(`settled, but ${text} is in no storage`);
    }
    for (const { place, path, value } of this.#discarded)
      for (const tab of this.#tabs.filter(({ learner }) => !learner.isPassing())) {
        const record = this.#handleAt(tab, place).$record.get();
        if (visibleTray(record).some((item) => item.path === path && item.value === value))
          throw new Error(`discarded ${value} is in a tray again`);
      }
  }

  edit(tab: Tab, b: number, c: number): void {
    const handle = this.#handle(tab, b);
    const path = this.#path(tab, c);
    const base = handle.$record.get().values[path];
    const word = `w${String(++this.#edits)}x`;
    const before = textOf(base);
    const appends = c % 4 === 3;
    this.#letGo(before);
    handle.edit(path, appends ? `${before}${word}` : word, base ?? null);
    const row = /^people\/r\d/.exec(path)?.[0];
    if (row !== undefined && !rowIds(handle.$record.get(), 'people').includes(row.slice(7))) handle.edit(`${row}/#order`, c);
    this.#live(appends ? `${before}${word}` : word);
  }

  type(tab: Tab, b: number, c: number): void {
    for (let key = 0; key < 4; key++) this.edit(tab, b, c - (c % 4) + (key === 0 ? c % 4 : 0));
  }

  empty(tab: Tab, b: number, c: number): void {
    const handle = this.#handle(tab, b);
    const path = this.#path(tab, c);
    const base = handle.$record.get().values[path];
    if (!base) return;
    this.#letGo(textOf(base));
    handle.edit(path, '', base);
  }

  putAway(tab: Tab, b: number, c: number): void {
    this.#handle(tab, b).edit(c % 2 === 0 ? '#removed' : 'people/r1/#removed', c % 3 !== 0);
  }

  putBack(tab: Tab, b: number, c: number): void {
    const handle = this.#handle(tab, b);
    const item = pick(visibleTray(handle.$record.get()), c);
    if (!item) return;
    handle.edit(item.path, item.value, item);
    this.#discarded = this.#discarded.filter(({ value }) => value !== item.value);
  }

  discard(tab: Tab, b: number, c: number): void {
    const handle = this.#handle(tab, b);
    const item = pick(visibleTray(handle.$record.get()), c);
    if (!item) return;
    const same = (other: Register & { path: string }) => other.path === item.path && other.value === item.value;
    handle.change((record) => ({ ...record, tray: record.tray.filter((other) => !same(other)) }));
    if (handle.$record.get().tray.some(same)) return;
    this.#letGo(textOf(item));
    // In another tab it may have been put back meanwhile, bear another name, or have come out of a file that a clock set back by days made look different.
    const isElsewhere = this.#copies(handle.place, item.value).some(
      ({ isShown, path, at, by }) => isShown || path !== item.path || at !== item.at || by !== item.by,
    );
    // Tabs whose records go with them do not hear of each other.
    if (!isElsewhere && !tab.learner.isPassing()) this.#discarded.push({ ...item, place: handle.place, value: textOf(item) });
  }

  discardRecord(tab: Tab, b: number): void {
    const handle = this.#handle(tab, b);
    const before = handle.$record.get();
    tab.learner.discard(handle.place);
    // What a full storage never held is gone with it; what it holds comes back with the next page.
    const isSaved = handle.$save.get().state === 'saved';
    const stored = this.#stored();
    for (const text of [...Object.values(before.values), ...before.tray].map(textOf))
      if (isSaved || !holds(stored, text)) this.#letGo(text);
  }

  run(tab: Tab): void {
    this.#run(tab);
  }

  hear(tab: Tab, b: number): void {
    this.#sync(tab, b % 4 !== 0, b % 4 === 1);
  }

  open(_: Tab, b: number): void {
    if (this.#tabs.length < 5) this.#open(b % 5 === 0 ? this.#closed.pop() : undefined);
  }

  close(tab: Tab): void {
    this.#sync(tab, false);
    const isWhole = tab.learner.leave();
    const isWarned = !isWhole || tab.learner.wouldLose();
    this.#remove(tab);
    this.#closed.push(tab.passing);
    const rest = this.#everywhere([...this.#closed.slice(0, -1)]);
    for (const text of this.#alive) {
      if (holds(rest, text)) continue;
      if (!isWarned) throw new Error(`closing took ${text} without a warning`);
      if (!holds([...tab.passing.values()].join(), text)) this.#alive.delete(text);
    }
    if (!isWhole) this.#keepWhatIsRemembered();
  }

  crash(tab: Tab): void {
    this.#remove(tab);
    if (tab.passing.size > 0) this.#closed.push(tab.passing);
    // What was only in its memory is lost with it: storage has no transactions.
    this.#keepWhatIsThere();
    this.#keepWhatIsRemembered();
  }

  reload(tab: Tab): void {
    this.#sync(tab, false);
    if (!tab.learner.leave()) return;
    this.#remove(tab);
    this.#open(tab.passing, tab.renamed, this.#clock - 1);
  }

  freeze(tab: Tab): void {
    // A page that is put away cannot tell clearing from erasing, and obeys.
    if (this.#isCleared) return;
    this.#sync(tab, false);
    tab.learner.leave();
    tab.frozen = true;
    // It hears nothing more, and cannot write once more what others overwrite.
    for (const other of this.#tabs) this.#sync(other, false);
  }

  thaw(tab: Tab): void {
    this.#thaw(tab);
  }

  full(): void {
    this.#isFull = !this.#isFull;
  }

  clock(_: Tab, b: number): void {
    this.#clock += ((b % 9) - 4) * day;
  }

  mode(tab: Tab, b: number): void {
    this.#sync(tab, false);
    tab.learner.setMode(b % 3 === 0 ? 'shared' : 'own');
    // From now on tabs may be islands, and one that has not heard of a discarded text keeps it.
    this.#discarded = [];
  }

  openHeld(tab: Tab, b: number): void {
    if (!tab.learner.$held.get()) return;
    if (b % 3 > 0 || this.#isFull) {
      tab.learner.openHeld();
      return;
    }
    tab.learner.dropHeld();
    this.#keepWhatIsThere();
  }

  erase(tab: Tab): void {
    this.#reloading = [];
    void tab.learner.erase();
    // A page that is loaded anew sees what is left then.
    for (const open of this.#reloading) open();
    this.#reloading = undefined;
    this.#closed.length = 0;
    for (const { later } of this.#tabs) later.clear();
    this.#alive.clear();
    this.#known = new Set();
    this.#discarded = [];
    const left = [...this.#lasting.keys(), ...this.#tabs.flatMap(({ passing }) => [...passing.keys()])];
    if (left.length > 0) throw new Error(`erased, but ${left.join()} is left`);
  }

  clear(): void {
    this.#discarded = [];
    this.#isCleared = true;
    for (const tab of this.#tabs.filter(({ frozen }) => frozen)) this.#remove(tab);
    this.#lasting.clear();
    // What no edition here can show is on no screen.
    for (const { later } of this.#tabs) later.clear();
    this.#keepWhatIsThere();
  }

  backup(tab: Tab): void {
    const text = writeBackup(tab.learner);
    if (this.#files.length < 8) this.#files.push({ text, texts: [...this.#alive].filter((alive) => holds(text, alive)) });
  }

  restore(tab: Tab, b: number, c: number): void {
    const file = pick(this.#files, b);
    if (!file) return;
    const result = readBackup(file.text);
    if (result.state !== 'read') throw new Error('a backup does not open');
    const failures = restore(tab.learner, result.backup, c % 2 === 0);
    // What was emptied here comes back into its field, discarded or not, and what lies far ahead of the clock looks like another text.
    const ahead = [...result.backup.records.values()]
      .flatMap(({ data }) => [...Object.values(data.values), ...data.tray])
      .filter(({ at }) => at > this.#clock + day)
      .map(({ value }) => value);
    // Asked to bring back, a tab that has not heard of it brings back what another discarded, too.
    const isBack = (place: Place, value: string) => {
      const record = this.#handleAt(tab, place).$record.get();
      return c % 2 === 0 && [...Object.values(record.values), ...visibleTray(record)].some((register) => register.value === value);
    };
    // Under the name that its field has in another edition, or as it was before it was brought back once, a discarded text is another one:
    // its discarding says nothing of it.
    const isAnother = ({ place, path, value, at, by }: TrayItem & { place: Place }) => {
      const data = result.backup.records.get(place)?.data;
      const texts = data ? [...Object.entries(data.values).map(([name, register]) => ({ ...register, path: name })), ...data.tray] : [];
      return texts.some((other) => other.value === value && (nameIn(tab, other.path) !== path || other.at !== at || other.by !== by));
    };
    this.#discarded = this.#discarded.filter((text) => !ahead.includes(text.value) && !isBack(text.place, text.value) && !isAnother(text));
    const shown = JSON.stringify(this.#handles(tab).map(({ $record }) => $record.get()));
    for (const text of file.texts)
      if (!this.#known.has(text) && !this.#gone.has(text) && (failures === 0 || holds(shown, text))) this.#live(text);
  }

  /** One register of what is stored becomes something that no edition can read. */
  damage(_: Tab, b: number, c: number): void {
    const key = pick(
      [...this.#lasting.keys()].filter((name) => isPlace(name.slice(prefix.length))),
      b,
    );
    const raw = key === undefined ? undefined : this.#lasting.get(key);
    if (key === undefined || raw === undefined) return;
    this.#forgets(key);
    const damaged = c % 3 === 0 ? `{${raw}` : raw.replace(/"value":("(?:[^"\\]|\\.)*")/, '"value":{"damaged":$1}');
    this.#lasting.set(key, damaged);
    for (const tab of this.#tabs) if (!tab.frozen) this.#sync(tab, c % 2 === 0);
  }

  newer(_: Tab, b: number): void {
    const place = pick(places, b) ?? 'sheet:w03';
    const raw = this.#lasting.get(prefix + place);
    if (raw === undefined) return;
    this.#forgets(prefix + place);
    this.#lasting.set(prefix + place, JSON.stringify({ format: 2, everything: raw }));
    // A tab that saw an earlier record of a later edition here, and heard of nothing since, takes this one for its successor.
    for (const { later } of this.#tabs) later.delete(place);
    this.#keepWhatIsThere();
  }

  /** A tab of edition 2026.11 that is still open writes in a field. */
  older(_: Tab, b: number, c: number): void {
    const key = prefix + (pick(places, b) ?? 'sheet:w03');
    const raw = this.#lasting.get(key);
    if (raw === undefined || this.#isFull) return;
    const envelope = tryParse(raw);
    const data = envelope?.data;
    if (envelope?.format !== 1 || !data?.values) return;
    this.#forgets(key);
    const path = pick(paths, c) ?? 'theme';
    const stored = data.values[path];
    const word = `w${String(++this.#edits)}x`;
    if (stored) this.#letGo(textOf(stored));
    data.values[path] = { value: word, at: Math.max(this.#clock, (stored?.at ?? 0) + 1), by: 'older' };
    this.#lasting.set(
      key,
      JSON.stringify({ format: 1, edition: '2026.11', at: this.#clock, by: 'older', data: { values: data.values, tray: data.tray } }),
    );
    // It cannot write once more what others overwrite.
    for (const tab of this.#tabs) this.#sync(tab, false);
    this.#live(word);
  }

  #open(passing = new Map<string, string>(), renamed = this.#tabCount % 3 === 2, startedAt = this.#clock): void {
    const view = new Map(this.#lasting);
    const tasks: (() => void)[] = [];
    const id = this.#tabCount++;
    const isFull = () => this.#isFull;
    const others = () => this.#tabs.filter((other) => other.id !== id);
    let hear: (message: TabMessage) => void = () => undefined;
    const tab: Partial<Tab> = { id, passing, view, tasks, frozen: false, later: new Map(), renamed };
    const learner = createLearner({
      site,
      lasting: worldStorage([view, this.#lasting], isFull),
      passing: worldStorage([passing], isFull),
      now: () => this.#clock,
      defer: (task) => tasks.push(task),
      tab: {
        startedAt,
        answered: () => Promise.resolve(),
        emptied: () => {
          const here = this.#tabs.find((other) => other.id === id);
          if (!here) return;
          this.#remove(here);
          const load = () => {
            this.#open(passing, renamed, this.#clock - 1);
          };
          if (this.#reloading) this.#reloading.push(load);
          else load();
        },
        channel: {
          post: (message) => {
            for (const other of others()) this.#ears.get(other.id)?.(message);
          },
          listen: (listener) => {
            hear = listener;
          },
        },
      },
    });
    this.#ears.set(id, (message) => {
      hear(message);
    });
    this.#tabs.push(Object.assign(tab as Tab, { learner }));
  }

  readonly #ears = new Map<number, (message: TabMessage) => void>();

  /** A tab goes; what it stored reaches the others before that. */
  #remove(tab: Tab): void {
    for (const other of this.#tabs) if (other !== tab) this.#sync(other, false);
    this.#tabs.splice(this.#tabs.indexOf(tab), 1);
    this.#ears.delete(tab.id);
  }

  #thaw(tab: Tab): void {
    if (!tab.frozen) return;
    tab.frozen = false;
    this.#sync(tab, false);
    tab.learner.comeBack();
  }

  #run(tab: Tab): void {
    for (const task of tab.tasks.splice(0)) task();
  }

  /** The tab sees what is stored, and is told of it, or not, or twice. */
  #sync(tab: Tab, isTold: boolean, twice = false): void {
    if (tab.frozen) return;
    const keys = new Set([...tab.view.keys(), ...this.#lasting.keys()]);
    const changed = [...keys].filter((key) => tab.view.get(key) !== this.#lasting.get(key));
    tab.view.clear();
    for (const [key, text] of this.#lasting) tab.view.set(key, text);
    if (isTold) for (const key of twice ? [...changed, ...changed] : changed) tab.learner.keyChanged(key);
  }

  #handle(tab: Tab, b: number): RecordHandle {
    return this.#handleAt(tab, pick(places, b) ?? 'sheet:w03');
  }

  #handleAt(tab: Tab, place: Place): RecordHandle {
    return tab.learner.open(place, tab.renamed ? { aliases: new Map([['why', 'cause']]), sheetVersion: 2 } : { sheetVersion: 1 });
  }

  #path(tab: Tab, c: number): string {
    const path = pick(paths, Math.floor(c / 4)) ?? 'theme';
    return nameIn(tab, path);
  }

  #handles(tab: Tab): RecordHandle[] {
    return places.map((place) => this.#handleAt(tab, place));
  }

  #live(text: string): void {
    this.#alive.add(text);
    this.#known.add(text);
  }

  /** After damage, and after an edition that knows nothing of it, a record may have forgotten what was let go. */
  #forgets(key: string): void {
    this.#discarded = this.#discarded.filter(({ place }) => prefix + place !== key);
  }

  /** That a text was discarded is lost with the memory of a tab, where another wrote over what it had stored of it. */
  #keepWhatIsRemembered(): void {
    this.#discarded = this.#discarded.filter(({ place, path, ...register }) => {
      const raw = this.#lasting.get(prefix + place) ?? '';
      return hasSeen(tryParse(raw)?.data?.seen, path, register) && !holds(raw, register.value);
    });
  }

  #letGo(text: string): void {
    this.#alive.delete(text);
    this.#gone.add(text);
  }

  #keepWhatIsThere(): void {
    const everywhere = this.#everywhere();
    for (const text of this.#alive) if (!holds(everywhere, text)) this.#alive.delete(text);
  }

  /** Where tabs and storages hold a text of a record, and whether it stands in a field there. */
  #copies(place: Place, text: Value): (TrayItem & { isShown: boolean })[] {
    const storages = [this.#lasting, ...this.#tabs.map(({ passing }) => passing), ...this.#closed];
    const stored = storages.flatMap((map) => [...map].flatMap(([key, raw]) => (key.endsWith(place) ? (tryParse(raw)?.data ?? []) : [])));
    const records = [...stored, ...this.#tabs.map((tab) => this.#handleAt(tab, place).$record.get())];
    return records
      .flatMap(({ values = {}, tray = [] }) => [
        ...Object.entries(values).map(([path, register]) => ({ ...register, path, isShown: true })),
        ...tray.map((item) => ({ ...item, isShown: false })),
      ])
      .filter(({ value }) => value === text);
  }

  #stored(): string {
    return [this.#lasting, ...this.#tabs.map(({ passing }) => passing), ...this.#closed].flatMap((map) => [...map.values()]).join('\n');
  }

  #everywhere(closed = this.#closed): string {
    const screens = this.#tabs.flatMap((tab) => [
      JSON.stringify(this.#handles(tab).map(({ $record }) => $record.get())),
      ...tab.later.values(),
    ]);
    const storages = [this.#lasting, ...this.#tabs.map(({ passing }) => passing), ...closed].flatMap((map) => [...map.values()]);
    return [...screens, ...storages].join('\n');
  }

  #check(after: string): void {
    const everywhere = this.#everywhere();
    for (const text of this.#alive) if (!holds(everywhere, text)) throw new Error(`after ${after}, ${text} is nowhere`);
    for (const tab of this.#tabs)
      for (const { place, $save } of this.#handles(tab)) {
        const [view, there] = tab.learner.isPassing() ? [tab.passing, tab.passing] : [tab.view, this.#lasting];
        const raw = view.get(prefix + place);
        // What was cleared is seen until a tab is told, and on no screen.
        const isThere = raw === there.get(prefix + place);
        if ($save.get().state === 'newer' && isThere && raw?.includes('"format":2')) tab.later.set(place, raw);
      }
    const tab = this.#tabs[this.#edits % Math.max(1, this.#tabs.length)];
    if (!tab || this.#edits % 5 > 0 || tab.frozen) return;
    const file = writeBackup(tab.learner);
    for (const handle of this.#handles(tab))
      for (const register of Object.values(handle.$record.get().values))
        if (!file.includes(JSON.stringify(register.value)))
          throw new Error(`after ${after}, the file lacks ${JSON.stringify(register.value)}`);
  }
}

const shows = ({ $record }: RecordHandle, text: string): boolean => holds(JSON.stringify($record.get()), text);
/** Whether a text stands in JSON, or in JSON within JSON. */
const holds = (json: string, text: string): boolean => json.replaceAll('\\', '').includes(`"${text}"`);
const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
/** A renamed field has a name of its own in tabs of the edition that renamed it. */
const nameIn = ({ renamed }: Tab, path: string): string => (renamed && path === 'why' ? 'cause' : path);
const textOf = (register: Pick<Register, 'value'> | undefined): string => (typeof register?.value === 'string' ? register.value : '');

interface RawEnvelope {
  format?: number;
  data?: { values?: Record<string, Register>; tray?: TrayItem[]; seen?: Seen };
}

function tryParse(raw: string): RawEnvelope | undefined {
  try {
    return JSON.parse(raw) as RawEnvelope;
  } catch {
    return undefined;
  }
}
