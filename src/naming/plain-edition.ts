import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { ForeignText, placesFile, placesFormat, stampText, type Places } from '../host/stamp/stamp.ts';
import type { Pace } from '../tables/pace.ts';
import { readPlaces } from './read-places.ts';

/** The files of the plain edition, and where its host's values stand in them. */
export interface PlainEdition {
  files: ReadonlyMap<string, Uint8Array>;
  places: Places;
}

/** Why a file is not taken for the plain edition. */
export type Refusal = 'tooLarge' | 'noZip' | 'packedTooWell' | 'unsafeName' | 'broken' | 'foreign' | 'named' | 'otherFormat' | 'changed';

/** `name`: the file in the zip that it is about. */
export type ReadEdition = PlainEdition | { refused: Refusal; name?: string };

/** What the plain edition stays far below. */
export const most = { zip: 60_000_000, files: 4000, file: 25_000_000, total: 200_000_000 };

/** Reads the zip file of the plain edition. Nothing in it is taken for more than bytes and texts. */
export async function readPlainEdition(zip: Blob, pace: Pace): Promise<ReadEdition> {
  if (zip.size > most.zip) return { refused: 'tooLarge' };
  const unpacked = await unpack(zip, pace);
  if ('refused' in unpacked) return unpacked;
  const { files } = unpacked;
  const list = files.get(placesFile);
  if (!list) return { refused: files.has('course.json') && files.has('index.html') ? 'named' : 'foreign' };
  const written = readJson(list);
  if (isOtherFormat(written)) return { refused: 'otherFormat' };
  const places = readPlaces(written);
  if (!places) return { refused: 'broken', name: placesFile };
  for (const [name, numbers] of Object.entries(places.files)) {
    const bytes = files.get(name);
    if (!bytes || !isUnchanged(bytes, numbers, places)) return { refused: 'changed', name };
  }
  return { files, places };
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

type Unpacked = { files: Map<string, Uint8Array> } | { refused: Refusal; name?: string };

/** Small enough that what one step unpacks, packed as well as can be, fits into memory. */
const step = 16_384;

async function unpack(zip: Blob, pace: Pace): Promise<Unpacked> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  let entries = 0;
  let refused: Exclude<Unpacked, { files: unknown }> | undefined;
  const refuse = (why: Refusal, name?: string) => {
    refused ??= { refused: why, ...(name !== undefined && { name }) };
  };
  const unzip = new Unzip((file: UnzipFile) => {
    const { name } = file;
    entries += 1;
    if (entries > most.files) refuse('packedTooWell');
    else if (!isSafe(name) || files.has(name)) refuse('unsafeName', name);
    if (refused || name.endsWith('/')) return;
    const pieces: Uint8Array[] = [];
    let size = 0;
    files.set(name, new Uint8Array());
    file.ondata = (error, piece, isLast) => {
      size += piece.length;
      total += piece.length;
      if (size > most.file || total > most.total) refuse('packedTooWell', name);
      if (error) refuse('broken', name);
      if (refused) return;
      pieces.push(piece);
      if (isLast) files.set(name, join(pieces, size));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const bytes = new Uint8Array(await zip.arrayBuffer());
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { refused: 'noZip' };
  try {
    for (let at = 0; at < bytes.length && !refused; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
      await pace(at / bytes.length);
    }
  } catch (error) {
    if (error instanceof DOMException) throw error;
    refuse('broken');
  }
  return refused ?? { files };
}

/** Names that stay in the folder they are unpacked into. */
const isSafe = (name: string): boolean =>
  name.length < 200 && /^[\w.@()[\]-][\w.@()[\]/ -]*$/.test(name) && !name.split('/').some((part) => part === '..' || part === '.');

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const joined = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
