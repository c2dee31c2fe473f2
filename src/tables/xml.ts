import { TableError } from './table.ts';

export interface XmlReader {
  write: (piece: string) => void;
  /** Once the last piece was written. */
  end: () => void;
}

export interface XmlHandlers {
  /** `name` and names of attributes come without their prefix. */
  open?: (name: string, attribute: (name: string) => string | undefined) => void;
  close?: (name: string) => void;
  /** May come in several parts. */
  text?: (part: string) => void;
}

/**
 * Reads XML piece by piece: tags, texts, the five named entities and numbered ones. Comments are passed over.
 * A document type is refused: workbooks have none, and only there can a small file grow or point elsewhere.
 *
 * @throws TableError `damaged` while it is written to, and at the end when an element is still open.
 */
export function createXmlReader({ open, close, text }: XmlHandlers): XmlReader {
  /** Elements that are open. */
  const inside: string[] = [];
  let rest = '';
  /** What ends the part that is being passed over or taken as it is. */
  let until = '';
  let isText = false;
  const write = (piece: string) => {
    const input = rest + piece;
    let at = 0;
    while (at < input.length) {
      if (until !== '') {
        const end = input.indexOf(until, at);
        const stop = end < 0 ? Math.max(at, input.length - until.length + 1) : end;
        if (isText) text?.(input.slice(at, stop));
        at = end < 0 ? stop : end + until.length;
        if (end < 0) break;
        until = '';
      } else if (input.charCodeAt(at) === lessThan) {
        if (input.startsWith('<!', at) || input.startsWith('<?', at)) {
          if (input.length - at < 9) break;
          const [, ends] = passedOver.find(([start]) => input.startsWith(start, at)) ?? [];
          if (ends === undefined) throw new TableError('damaged');
          until = ends;
          isText = ends === ']]>';
          at += isText ? 9 : 2;
          continue;
        }
        const end = endOfTag(input, at);
        if (end === undefined) {
          if (input.length - at > longestTag) throw new TableError('damaged');
          break;
        }
        readTag(input.slice(at + 1, end));
        at = end + 1;
      } else {
        const next = input.indexOf('<', at);
        const end = next < 0 ? lastWhole(input, at) : next;
        if (end > at) text?.(withEntities(input.slice(at, end)));
        at = end;
        if (next < 0) break;
      }
    }
    rest = input.slice(at);
  };
  const end = () => {
    if (inside.length > 0 || rest.trim() !== '') throw new TableError('damaged');
  };
  return { write, end };

  function readTag(tag: string) {
    if (tag.startsWith('/')) {
      const name = tag.slice(1).trim();
      if (inside.pop() !== name) throw new TableError('damaged');
      close?.(localName(name));
      return;
    }
    const name = /^[^\s/>]+/u.exec(tag)?.[0] ?? '';
    let attributes: Map<string, string> | undefined;
    open?.(localName(name), (wanted) => (attributes ??= attributesOf(tag)).get(wanted));
    if (tag.endsWith('/')) close?.(localName(name));
    else inside.push(name);
  }
}

const lessThan = 0x3c;
const longestTag = 65_536;

const passedOver = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The `>` outside of quotes. */
function endOfTag(input: string, start: number): number | undefined {
  for (let at = start + 1; at < input.length; at++) {
    const letter = input[at];
    if (letter === '>') return at;
    if (letter !== '"' && letter !== "'") continue;
    at = input.indexOf(letter, at + 1);
    if (at < 0) return undefined;
  }
  return undefined;
}

function attributesOf(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of tag.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu))
    found.set(localName(name), withEntities(double ?? single ?? ''));
  return found;
}

/** Where a text can be cut without cutting an entity or a pair of surrogates. */
function lastWhole(input: string, from: number): number {
  const ampersand = input.lastIndexOf('&');
  return ampersand >= from && input.length - ampersand < 12 && !input.includes(';', ampersand) ? ampersand : input.length;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const withEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/giu,
        (whole, hex?: string, decimal?: string, name?: string) => {
          if (name !== undefined) return named[name] ?? whole;
          const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
          return point <= 0x10ffff ? String.fromCodePoint(point) : '';
        },
      )
    : text;
