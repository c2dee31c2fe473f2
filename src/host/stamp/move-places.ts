import { drawPart, type Part, type Places } from './stamp.ts';

/**
 * The places after one stretch of a page was written anew: those behind it move, those in it are gone, and links of the site in what
 * was written begin with the base path.
 *
 * @param after The page as it is now.
 */
export function movePlaces(places: Places, file: string, before: string, after: string): Places {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let rest = 0;
  while (rest < shorter - start && before.at(-1 - rest) === after.at(-1 - rest)) rest += 1;
  const [end, newEnd] = [before.length - rest, after.length - rest];

  const base: Part = { value: 'base' };
  const known = places.parts.findIndex((part) => JSON.stringify(part) === JSON.stringify(base));
  const parts = known >= 0 ? places.parts : [...places.parts, base];
  const lengthOf = (part: Part | undefined) => (part === undefined ? 0 : drawPart(part, places.encodings, places.plain).length);
  const kept: { at: number; part: number }[] = [];
  let at = 0;
  const numbers = places.files[file] ?? [];
  for (let index = 0; index < numbers.length; index += 2) {
    const part = numbers[index + 1] ?? 0;
    at += numbers[index] ?? 0;
    const length = lengthOf(parts[part]);
    if (at + length <= start) kept.push({ at, part });
    else if (at >= end) kept.push({ at: at + newEnd - end, part });
    at += length;
  }
  const link = `href="${places.plain.texts['base'] ?? ''}`;
  for (let found = after.indexOf(link, start); found >= 0 && found < newEnd; found = after.indexOf(link, found + 1))
    kept.push({ at: found + 'href="'.length, part: known >= 0 ? known : parts.length - 1 });

  let last = 0;
  const written = kept
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at: place, part }) => {
      const gap = place - last;
      last = place + lengthOf(parts[part]);
      return [gap, part];
    });
  return { ...places, parts, files: { ...places.files, [file]: written } };
}
