import { addToTray, isPath, type RecordData, type Register, type Seen, type TrayItem, type Value } from './record.ts';

/**
 * How a record lies in storage and in files:
 * `{ "format": 1, "edition": "2026.11", "at": 1763620000000, "by": "k3x9", "sheetVersion": 1, "data": { "values": {…}, "tray": […], "seen": {…} } }`
 *
 * Written only by `encodeEnvelope`; read only by `readEnvelope`, whatever it came from: storage, another tab, a file.
 * What content edits do to a learner: a new field starts empty; a renamed one (alias) keeps its text; a removed one
 * leaves its register where it is, and the tray shows it; a reordered one notices nothing.
 */
export interface Envelope {
  format: number;
  edition: string;
  at: number;
  by: string;
  sheetVersion?: number;
  data: RecordData;
}

/** One step from a format to the next. Steps never change their argument. */
export interface Migration {
  /** The format this step leads to. */
  to: number;
  /** What it does, e.g. `SplitHeaderFields`. */
  name: string;
  up: (envelope: Record<string, unknown>) => Record<string, unknown>;
}

/** Every step ever taken, in order. Format 1 is the first. */
const migrations: readonly Migration[] = [];

export const currentFormat = (steps: readonly Migration[] = migrations): number => steps.at(-1)?.to ?? 1;

export type ReadResult =
  /** `lossy`: parts could not be read, so the raw text must be kept aside before anything is written over it. */
  | { state: 'read'; envelope: Envelope; lossy: boolean }
  /** Written by a later edition: leave it alone. */
  | { state: 'newer'; format: number }
  | { state: 'unreadable' };

/** The one door in. Never throws. */
export function readEnvelope(text: string, steps: readonly Migration[] = migrations): ReadResult {
  try {
    return validateEnvelope(JSON.parse(text), steps);
  } catch {
    return { state: 'unreadable' };
  }
}

/** The same door for a value that has been parsed already, as inside a backup. Never throws. */
export function validateEnvelope(input: unknown, steps: readonly Migration[] = migrations): ReadResult {
  if (!isObject(input) || !isFormat(input['format'])) return { state: 'unreadable' };
  if (input['format'] > currentFormat(steps)) return { state: 'newer', format: input['format'] };
  let migrated: Record<string, unknown>;
  try {
    migrated = steps
      .filter((step) => step.to > Number(input['format']))
      .reduce((value, step) => ({ ...step.up(value), format: step.to }), input);
  } catch {
    return { state: 'unreadable' };
  }
  const { edition, at, by, sheetVersion, data } = migrated;
  if (!isObject(data) || !isObject(data['values'])) return { state: 'unreadable' };
  const values = readValues(data['values']);
  const tray = readTray(data['tray']);
  const lossy = values.lossy || tray.lossy;
  // A record that has lost something cannot claim that what it lacks was let go knowingly.
  const seen = lossy ? undefined : readSeen(data['seen']);
  const envelope: Envelope = {
    format: currentFormat(steps),
    edition: typeof edition === 'string' ? edition : '',
    at: isTime(at) ? possibleTime(at) : 0,
    by: typeof by === 'string' ? by : '',
    ...(typeof sheetVersion === 'number' ? { sheetVersion } : {}),
    data: { values: values.read, tray: addToTray([], tray.read), ...(seen && { seen }) },
  };
  return { state: 'read', envelope, lossy };
}

export function encodeEnvelope(envelope: Omit<Envelope, 'format'>): string {
  return JSON.stringify({ format: currentFormat(), ...envelope });
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readValues(input: Record<string, unknown>): { read: Record<string, Register>; lossy: boolean } {
  const entries = Object.entries(input);
  const read = entries.flatMap(([path, register]) => {
    const valid = readRegister(register);
    return isPath(path) && valid ? [[path, valid] as const] : [];
  });
  return { read: Object.fromEntries(read), lossy: read.length < entries.length };
}

function readTray(input: unknown): { read: TrayItem[]; lossy: boolean } {
  if (input === undefined) return { read: [], lossy: false };
  if (!Array.isArray(input)) return { read: [], lossy: true };
  const read = input.flatMap((item: unknown) => {
    const register = readRegister(item);
    return register && isObject(item) && typeof item['path'] === 'string' && isPath(item['path'])
      ? [{ path: item['path'], ...register }]
      : [];
  });
  return { read, lossy: read.length < input.length };
}

function readRegister(input: unknown): Register | undefined {
  if (!isObject(input) || !isTime(input['at']) || typeof input['by'] !== 'string' || !isValue(input['value'])) return undefined;
  return { value: input['value'], at: possibleTime(input['at']), by: input['by'] };
}

function readSeen(input: unknown): Seen | undefined {
  if (!isObject(input)) return undefined;
  const claims = Object.entries(input).flatMap(([claim, at]) =>
    isTime(at) && claim !== '__proto__' ? [[claim, possibleTime(at)] as const] : [],
  );
  return claims.length > 0 ? Object.fromEntries(claims) : undefined;
}

function isValue(value: unknown): value is Value {
  if (typeof value === 'number') return Number.isFinite(value);
  return (
    typeof value === 'string' || typeof value === 'boolean' || (Array.isArray(value) && value.every((entry) => typeof entry === 'string'))
  );
}

const isFormat = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 1;
export const isTime = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** No record was written after the year 2100; some room beyond it, because stamps go on from one another. */
const latestTime = Date.UTC(2100, 0, 1);
const possibleTime = (at: number): number => (at > latestTime + 1_000_000_000 ? latestTime : at);
