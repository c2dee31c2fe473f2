/**
 * A short digest of a text, to notice damage and to name copies. Not a seal: anyone can compute it.
 * `crypto.subtle` does not exist on plain http, so this is two 32-bit FNV-1a runs over UTF-16 code units.
 */
export function digest(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + index), 0x01000193);
  }
  return `${hex(a)}${hex(b)}`;
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
