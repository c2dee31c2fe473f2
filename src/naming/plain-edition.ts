import { folderLoader, type EditionKind } from '../host/stamp/kinds.ts';
import { ForeignText, placesFile, placesFormat, stampText, type Places } from '../host/stamp/stamp.ts';
import type { Pace } from '../tables/pace.ts';
import { TableError } from '../tables/table.ts';
import { listEntries, unpack, type Entry } from '../tables/zip.ts';
import { readPlaces } from './read-places.ts';

/** The files of the plain edition, and where its host's values stand in them. */
export interface PlainEdition {
  kind: EditionKind;
  files: ReadonlyMap<string, Uint8Array>;
  places: Places;
}

/** Why a file is not taken for the plain edition. */
export type Refusal =
  'tooLarge' | 'noZip' | 'encrypted' | 'packedTooWell' | 'unsafeName' | 'broken' | 'foreign' | 'named' | 'otherFormat' | 'changed';

/** `name`: the file in the zip that it is about. */
export type ReadEdition = PlainEdition | { refused: Refusal; name?: string };

/** What the plain edition stays far below. */
export const most = { zip: 60_000_000, files: 4000, file: 25_000_000, total: 200_000_000 };

/** Reads the zip file of the plain edition. Nothing in it is taken for more than bytes and texts, and nothing is unpacked that need not be. */
export async function readPlainEdition(zip: Blob, pace: Pace): Promise<ReadEdition> {
  if (zip.size > most.zip) return { refused: 'tooLarge' };
  const bytes = new Uint8Array(await zip.arrayBuffer());
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { refused: 'noZip' };
  const entries = await unlessRefused(() => listEntries(bytes).filter(({ name }) => !name.endsWith('/')));
  if ('refused' in entries) return entries;
  const refusal = refuse(entries);
  if (refusal) return refusal;
  const files = new Map<string, Uint8Array>();
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const entry of entries) {
    const file = await unlessRefused(() => unpackWhole(bytes, entry, (done) => pace((before + done * entry.size) / total)), entry.name);
    if ('refused' in file) return file;
    files.set(entry.name, file);
    before += entry.size;
  }
  const written = readJson(files.get(placesFile) ?? new Uint8Array());
  if (isOtherFormat(written)) return { refused: 'otherFormat' };
  const places = readPlaces(written);
  if (!places) return { refused: 'broken', name: placesFile };
  for (const [name, numbers] of Object.entries(places.files)) {
    const bytes = files.get(name);
    if (!bytes || !isUnchanged(bytes, numbers, places)) return { refused: 'changed', name };
  }
  return { kind: files.has(folderLoader) ? 'folder' : 'web', files, places };
}

/** What a text of the plain edition is read and written as. */
export const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function isUnchanged(bytes: Uint8Array, numbers: readonly number[], places: Places): boolean {
  try {
    stampText(decoder.decode(bytes), numbers, places, places.plain);
    return true;
  } catch (error) {
    if (error instanceof ForeignText || error instanceof TypeError) return false;
    throw error;
  }
}

const isOtherFormat = (written: unknown): boolean =>
  typeof written === 'object' && written !== null && 'format' in written && written.format !== placesFormat;

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}

/** What a zip file is refused for before anything in it is unpacked. */
function refuse(entries: readonly Entry[]): { refused: Refusal; name?: string } | undefined {
  if (entries.length > most.files || entries.reduce((sum, { size }) => sum + size, 0) > most.total) return { refused: 'packedTooWell' };
  const names = new Set<string>();
  for (const { name, size } of entries) {
    if (size > most.file) return { refused: 'packedTooWell', name };
    if (!isSafe(name) || names.has(name)) return { refused: 'unsafeName', name };
    names.add(name);
  }
  if (names.has(placesFile)) return undefined;
  return { refused: names.has('index.html') && (names.has('course.json') || names.has(folderLoader)) ? 'named' : 'foreign' };
}

async function unpackWhole(archive: Uint8Array<ArrayBuffer>, entry: Entry, pace: Pace): Promise<Uint8Array> {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  await unpack(
    archive,
    entry,
    (piece) => {
      whole.set(piece, at);
      at += piece.length;
    },
    pace,
  );
  return whole;
}

async function unlessRefused<Got>(get: () => Got | Promise<Got>, name?: string): Promise<Got | { refused: Refusal; name?: string }> {
  try {
    return await get();
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return { refused: error.why === 'password' ? 'encrypted' : 'broken', ...(name !== undefined && { name }) };
  }
}

/** Names that stay in the folder they are unpacked into. */
const isSafe = (name: string): boolean =>
  name.length < 200 && /^[\w.@()[\]-][\w.@()[\]/ -]*$/.test(name) && !name.split('/').some((part) => part === '..' || part === '.');
