import { cleanText } from './text.ts';

/** Longest name with its ending, in UTF-16 units: what Windows and old archives still carry in a deep folder. */
const longest = 80;

/**
 * 「W08_地域課題のタネ_夜の不安_2026-11-20.docx」. What Windows forbids becomes its full-width twin; the title and then the
 * name are shortened until all of it fits.
 */
export function fileName(parts: { code?: string; title: string; name?: string; date: string; ending: string }): string {
  const title = shorten(plain(parts.title), 30);
  const head = [parts.code ?? '', title].filter((part) => part !== '').join('_');
  const tail = `_${parts.date}.${parts.ending}`;
  const name = shorten(plain(parts.name ?? ''), longest - head.length - tail.length - 1);
  return `${head}${name === '' ? '' : `_${name}`}${tail}`;
}

/** One line without what file systems refuse, and without marks that turn the reading direction. */
function plain(text: string): string {
  return cleanText(text)
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[\\/:*?"<>|]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
}

/** Cut between characters, never inside one. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let short = '';
  for (const character of text) {
    if (short.length + character.length + 1 > limit) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}
