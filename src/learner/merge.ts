import {
  addToTray,
  compareRegisters,
  compareText,
  fieldOf,
  isEmptyValue,
  isSameRegister,
  isSteering,
  sameValue,
  type RecordData,
  type Register,
  type TrayItem,
} from './record.ts';
import { hasSeen, joinSeen } from './seen.ts';

/**
 * Joins two versions of one record, e.g. a backup and what is stored, or what two tabs know. Place by place the later register
 * stays; the other text goes to the tray, unless the version that lacks it let it go knowingly. The result does not depend on
 * order or repetition.
 */
export function mergeRecords(a: RecordData, b: RecordData): RecordData {
  const values: Record<string, Register> = {};
  const losers: TrayItem[] = [];
  const [ofA, ofB] = [indexOf(a), indexOf(b)];
  for (const path of new Set([...Object.keys(a.values), ...Object.keys(b.values)])) {
    const [ours, theirs] = [a.values[path], b.values[path]];
    const stays = (register: Register | undefined, other: RecordData, known: Index) =>
      register && (isSteering(path) || isAlive(path, register, other, known)) ? [register] : [];
    const alive = [...stays(ours, b, ofB), ...stays(theirs, a, ofA)];
    // Two versions that each let go the other's text cannot both be right: then the later stays.
    const winner = latest(alive) ?? (ours && theirs && latest([ours, theirs]));
    if (winner) values[path] = winner;
    losers.push(...alive.filter((register) => register !== winner).map((register) => ({ ...register, path })));
  }
  const tray = [
    ...a.tray.filter((item) => isAlive(item.path, item, b, ofB)),
    ...b.tray.filter((item) => isAlive(item.path, item, a, ofA)),
    ...losers,
  ].filter((item) => !isHeldBy(values, item));
  const seen = joinSeen(a.seen, b.seen);
  return { values: sortKeys(values), tray: addToTray([], tray), ...(a.seen || b.seen ? { seen: sortKeys(seen) } : {}) };
}

/** Whether two versions hold the same texts and remember the same. */
export function isSameRecord(a: RecordData, b: RecordData): boolean {
  const plain = ({ values, tray, seen = {} }: RecordData) =>
    JSON.stringify([sortKeys(values), addToTray([], tray).map(({ path, value, at, by }) => [path, value, at, by]), sortKeys(seen)], order);
  return a === b || plain(a) === plain(b);
}

/** Registers are compared whatever the order of their parts. */
const order = (_: string, part: unknown): unknown =>
  typeof part === 'object' && part !== null && 'value' in part && 'at' in part && 'by' in part ? [part.value, part.at, part.by] : part;

/** The texts of a record, by stamp. */
type Index = ReadonlyMap<string, readonly TrayItem[]>;

const keyOf = ({ at, by }: Register): string => `${String(at)} ${by}`;

function indexOf({ values, tray }: RecordData): Index {
  const index = new Map<string, TrayItem[]>();
  const add = (item: TrayItem) => {
    const key = keyOf(item);
    const same = index.get(key);
    if (same) same.push(item);
    else index.set(key, [item]);
  };
  for (const [path, register] of Object.entries(values)) add({ ...register, path });
  tray.forEach(add);
  return index;
}

/**
 * Whether the other version holds the text too, or never had it. A tab of another edition may hold it under another name of the
 * field.
 */
function isAlive(path: string, register: Register, other: RecordData, index: Index): boolean {
  const inField = path.slice(fieldOf(path).length);
  const isThere = index
    .get(keyOf(register))
    ?.some(
      (item) =>
        (item.path === path || (item.path.slice(fieldOf(item.path).length) === inField && !isEmptyValue(item.value))) &&
        sameValue(item.value, register.value),
    );
  return isThere === true || !hasSeen(other.seen, path, register);
}

const isHeldBy = (values: Readonly<Record<string, Register>>, item: TrayItem): boolean => {
  const current = values[item.path];
  return current !== undefined && isSameRegister(current, item);
};

const latest = (registers: readonly Register[]): Register | undefined =>
  registers.reduce<Register | undefined>((best, next) => (best && compareRegisters(best, next) >= 0 ? best : next), undefined);

function sortKeys<T>(values: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => compareText(a, b)));
}
