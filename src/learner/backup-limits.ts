/**
 * The most that a file may hold. A browser's storage is about 5 million characters, so no backup made here comes near:
 * each record takes about 170 of them, each register or tray item about 70.
 */
export interface BackupLimits {
  records: number;
  /** Registers, tray items, records of a later edition and texts that were set aside, together. */
  items: number;
  /** Characters of one text. */
  text: number;
}

export const backupLimits: BackupLimits = { records: 30_000, items: 80_000, text: 5_000_000 };

/** A file for a colleague is shown place by place; a テーマ with all its sheets has some hundreds. */
export const sharedLimits: BackupLimits = { records: 2000, items: 5000, text: 200_000 };

export type LimitProblem = 'too-many' | 'too-deep' | 'too-long';

/** Whether parsed JSON is within the limits of its kind; looked at once, before anything is read of it. Never throws. */
export function checkLimits(input: Record<string, unknown>, limits: BackupLimits): LimitProblem | undefined {
  const { records, later, aside } = input;
  const places = isParent(records) ? Object.values(records) : [];
  const items = places.reduce<number>((count, place) => count + itemsOf(place), sizeOf(aside) + sizeOf(later));
  if (places.length > limits.records || items > limits.items) return 'too-many';
  let level: unknown[] = [input];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return 'too-deep';
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string' && value.length > limits.text) return 'too-long';
      if (isParent(value)) for (const child of Object.values(value)) next.push(child);
    }
    level = next;
  }
  return undefined;
}

/** A ticked option lies seven levels down: records, place, data, values, path, value, id. */
const deepest = 20;

function itemsOf(record: unknown): number {
  const data = isParent(record) ? (record as Record<string, unknown>)['data'] : undefined;
  if (!isParent(data)) return 0;
  const { values, tray } = data as Record<string, unknown>;
  return sizeOf(values) + sizeOf(tray);
}

const isParent = (value: unknown): value is object => typeof value === 'object' && value !== null;

const sizeOf = (value: unknown): number => (isParent(value) ? Object.keys(value).length : 0);
