import { anyMark, baseForms, markedAddress, strayMark } from './marks.ts';
import type { HostValues, Part, Places } from './stamp.ts';
import { drawPart, placesFormat } from './stamp.ts';

/** Writes a host's values into texts that hold marks, and keeps the list of the places. */
export class PlaceList {
  readonly encodings: string[][] = [];
  readonly parts: Part[] = [];
  readonly files: Record<string, number[]> = {};
  readonly #numbers = new Map<string, number>();
  readonly #plain: HostValues;

  constructor(plain: HostValues) {
    this.#plain = plain;
  }

  /**
   * The text of a file with the host's values in all its marks.
   *
   * @throws when a mark did not come through whole.
   */
  write(file: string, text: string): string {
    const places: number[] = [];
    let gap = 0;
    const written = this.#read(file, text).map((part) => {
      if (typeof part === 'string') {
        gap += part.length;
        return part;
      }
      places.push(gap, this.#numberOf(part));
      gap = 0;
      return drawPart(part, this.encodings, this.#plain);
    });
    if (places.length > 0) this.files[file] = places;
    return written.join('');
  }

  /** The places of all texts so far. */
  list(edition: string, date: string): Places {
    const { encodings, parts, files } = this;
    return { format: placesFormat, edition, date, plain: this.#plain, encodings, parts, files };
  }

  #numberOf(part: Part): number {
    const key = JSON.stringify(part);
    const number = this.#numbers.get(key) ?? this.parts.push(part) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  #read(file: string, text: string): Part[] {
    const marks = [...text.matchAll(anyMark)];
    let at = 0;
    let next = 0;
    const literal = (end: number): string => {
      const found = text.slice(at, end);
      const stray = strayMark.exec(found);
      if (stray)
        throw new Error(
          `${file}: a mark of the host came out as ${JSON.stringify(found.slice(Math.max(0, stray.index - 40), stray.index + 80))}.`,
        );
      return found;
    };
    /** Up to the mark that ends what is open, or the end of the text. */
    const readUntil = (...ends: readonly string[]): { parts: Part[]; end: string | undefined } => {
      const parts: Part[] = [];
      for (;;) {
        const mark = marks[next];
        const before = literal(mark?.index ?? text.length);
        if (before !== '') parts.push(before);
        next += 1;
        if (!mark) {
          if (ends.length > 0) throw new Error(`${file}: what the host may have is open at its end.`);
          return { parts, end: undefined };
        }
        at = mark.index + mark[0].length;
        const [found, kind, condition = '', sum, name, ...encoded] = mark;
        if (kind === 'when') {
          const then = readUntil('other');
          parts.push({ when: condition, then: then.parts, or: readUntil('end').parts });
        } else if (kind === 'each') parts.push({ each: readUntil('end').parts });
        else if (kind !== undefined) {
          if (!ends.includes(kind)) throw new Error(`${file}: ${found} stands where nothing is open.`);
          return { parts, end: kind };
        } else if (sum !== undefined) {
          parts.push({ sum: [...sum.matchAll(/~([^~]+)~(\d+)/g)].map(([, without = '', count]) => [without, Number(count)] as const) });
        } else parts.push(this.#valueIn(found, name, encoded));
      }
    };
    return readUntil().parts;
  }

  #valueIn(found: string, name: string | undefined, encoded: readonly (string | undefined)[]): Part {
    if (name === undefined) return { value: found === markedAddress ? 'address' : (baseForms[found] ?? '') };
    if (encoded[0] === undefined) return { value: name };
    const key = JSON.stringify(encoded);
    const known = this.encodings.findIndex((encoding) => JSON.stringify(encoding) === key);
    return { value: name, as: known >= 0 ? known : this.encodings.push(encoded.map((text) => text ?? '')) - 1 };
  }
}
