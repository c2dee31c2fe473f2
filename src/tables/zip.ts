import { limits } from './limits.ts';
import type { Pace } from './pace.ts';
import { TableError } from './table.ts';
import type { XmlReader } from './xml.ts';

/** One file in an archive, as the directory at its end says. */
export interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  crc: number;
  /** Of its own header. */
  offset: number;
}

export interface Archive {
  names: ReadonlySet<string>;
  /**
   * Gives the text of a file to a reader, piece by piece. Nothing is unpacked that says it is too large, and no more than it says.
   *
   * @throws TableError for a damaged file, and when all files read so far are larger than `limits.unpacked`.
   */
  read: (name: string, reader: XmlReader, pace: Pace) => Promise<void>;
}

/** @throws TableError for what is no whole archive, or has a password. */
export function openArchive(bytes: Uint8Array<ArrayBuffer>): Archive {
  const entries = new Map(listEntries(bytes).map((entry) => [entry.name.replace(/^\//u, ''), entry]));
  let left: number = limits.unpacked;
  return {
    names: new Set(entries.keys()),
    read: async (name, reader, pace) => {
      const entry = entries.get(name);
      if (!entry) throw new TableError('damaged');
      if (entry.size > left) throw new TableError('unpacks-too-large');
      left -= entry.size;
      const decoder = new TextDecoder('utf-8', { fatal: true });
      await unpack(
        bytes,
        entry,
        (piece) => {
          reader.write(decode(decoder, piece));
        },
        pace,
      );
      reader.write(decode(decoder));
      reader.end();
    },
  };
}

/**
 * Gives what a file of an archive holds, in pieces, and no more than it says.
 *
 * @throws TableError when it holds something else.
 */
export async function unpack(
  archive: Uint8Array<ArrayBuffer>,
  { method, packed, size, crc, offset }: Entry,
  take: (piece: Uint8Array) => void,
  pace: Pace,
): Promise<void> {
  const view = viewOf(archive);
  const start = offset + 30 + short(view, offset + 26) + short(view, offset + 28);
  if (long(view, offset) !== 0x04034b50 || start + packed > archive.length) throw new TableError('damaged');
  if (method !== 0 && method !== 8) throw new TableError('damaged');
  const stored = new Blob([archive.subarray(start, start + packed)]).stream();
  const reader = (method === 0 ? stored : stored.pipeThrough(new DecompressionStream('deflate-raw'))).getReader();
  let length = 0;
  let found = 0xffffffff;
  try {
    for (let part = await next(reader); part; part = await next(reader)) {
      length += part.length;
      if (length > size) throw new TableError('damaged');
      // In small pieces: unpacking may give megabytes at once.
      for (let at = 0; at < part.length; at += 65_536) {
        const piece = part.subarray(at, at + 65_536);
        found = addCrc(found, piece);
        take(piece);
        await pace((length - part.length + at) / size);
      }
    }
    if (length !== size || (found ^ 0xffffffff) >>> 0 !== crc) throw new TableError('damaged');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    return (await reader.read()).value;
  } catch {
    throw new TableError('damaged');
  }
}

function decode(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw new TableError('damaged');
  }
}

/**
 * What the directory at the end of an archive says of its files, in its order.
 *
 * @throws TableError for what is no whole archive, or has a password.
 */
export function listEntries(archive: Uint8Array<ArrayBuffer>): Entry[] {
  const view = viewOf(archive);
  let end = archive.length - 22;
  const first = Math.max(0, end - 65_535);
  while (end >= first && long(view, end) !== 0x06054b50) end--;
  if (end < first) throw new TableError('damaged');
  const entries: Entry[] = [];
  let at = long(view, end + 16);
  for (let left = short(view, end + 10); left > 0; left--) {
    if (at + 46 > archive.length || long(view, at) !== 0x02014b50) throw new TableError('damaged');
    if ((short(view, at + 8) & 1) === 1) throw new TableError('password');
    const nameLength = short(view, at + 28);
    // Sizes that are said elsewhere (Zip64) stand as 4 GB here, which is too much.
    entries.push({
      name: new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength)),
      method: short(view, at + 10),
      crc: long(view, at + 16),
      packed: long(view, at + 20),
      size: long(view, at + 24),
      offset: long(view, at + 42),
    });
    at += 46 + nameLength + short(view, at + 30) + short(view, at + 32);
  }
  return entries;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): DataView => new DataView(buffer, byteOffset, byteLength);

function short(view: DataView, at: number): number {
  if (at + 2 > view.byteLength) throw new TableError('damaged');
  return view.getUint16(at, true);
}

function long(view: DataView, at: number): number {
  if (at < 0 || at + 4 > view.byteLength) throw new TableError('damaged');
  return view.getUint32(at, true);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function addCrc(before: number, piece: Uint8Array): number {
  let crc = before;
  for (const byte of piece) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return crc;
}
