import type { TableRefusal } from './table.ts';

/** What a file is by its bytes, whatever it is called. */
export type FileNature = 'zip' | 'text' | Extract<TableRefusal, 'old-excel' | 'password' | 'no-table'>;

export function natureOf(bytes: Uint8Array): FileNature {
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return containerNature(bytes);
  if (begins(bytes, [0x50, 0x4b])) return 'zip';
  return others.some((start) => begins(bytes, start)) ? 'no-table' : 'text';
}

/** A text that is no table: what a system calls an Excel file is often a web page, or Excel's XML of 2003. */
export function textNature(text: string): 'table' | Extract<TableRefusal, 'html' | 'excel-xml' | 'no-table'> {
  const start = text.slice(0, 4000).trimStart();
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet') && /^<\?(?:xml|mso)/iu.test(start)) return 'excel-xml';
  if (/^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|meta|table|style|div)[\s>]/iu.test(start.replace(/^<\?xml[^>]*>\s*/u, '')))
    return 'html';
  if (/^MIME-Version:/iu.test(start)) return 'html';
  return /^(?:<\?xml|\{\\rtf|%PDF|%!PS)/u.test(start) ? 'no-table' : 'table';
}

const begins = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** PDF, PNG, JPEG, GIF, gzip, 7z, RAR. */
const others = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
];

/** Old Office files and those with a password lie in the same container, whose directory names what it holds. */
function containerNature(bytes: Uint8Array): FileNature {
  if (holds(bytes, 'EncryptedPackage') || holds(bytes, 'EncryptionInfo')) return 'password';
  return holds(bytes, 'WordDocument') || holds(bytes, 'PowerPoint Document') ? 'no-table' : 'old-excel';
}

function holds(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (Array.from(name).every((letter, index) => bytes[at + 2 * index] === letter.charCodeAt(0) && bytes[at + 2 * index + 1] === 0))
      return true;
  return false;
}
