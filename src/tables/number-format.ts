import type { RawCell } from './table.ts';

/** How a number is shown, as far as that changes what it says. */
export type NumberFormat =
  { kind: 'number' } | { kind: 'percent' } | { kind: 'padded'; digits: number } | { kind: 'time'; hasDay: boolean; hasTime: boolean };

/** A format by its id, and by its code where the workbook gives one. */
export function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code !== undefined) return formatOfCode(code);
  if (id === 9 || id === 10) return { kind: 'percent' };
  if (id === 22) return { kind: 'time', hasDay: true, hasTime: true };
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || id === 32 || id === 33) return { kind: 'time', hasDay: false, hasTime: true };
  // 27 to 36 and 50 to 58 are days of the Japanese calendar.
  return (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
    ? { kind: 'time', hasDay: true, hasTime: false }
    : { kind: 'number' };
}

function formatOfCode(code: string): NumberFormat {
  // What is only shown: quoted texts, escaped letters, colours, languages. The first section is that of positive numbers.
  const [plain = ''] = code
    .replace(/"[^"]*"|\\.|[_*]./gu, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '')
    .split(';');
  if (/general|標準/iu.test(plain)) return { kind: 'number' };
  const letters = plain.replace(/e[+-]/giu, '').replace(/am\/pm|a\/p/giu, 'h');
  const hasTime = /[hs]/iu.test(letters);
  const hasDay = /[ydge]/iu.test(letters) || (/m/iu.test(letters) && !hasTime);
  if (hasDay || hasTime) return { kind: 'time', hasDay, hasTime };
  if (plain.includes('%')) return { kind: 'percent' };
  return /^0{2,}$/u.test(plain) ? { kind: 'padded', digits: plain.length } : { kind: 'number' };
}

/** A number of a cell: a day as ISO, a time as `9:05`, else as it is shown. */
export function shownNumber(number: number, format: NumberFormat, isFrom1904: boolean): RawCell {
  switch (format.kind) {
    case 'percent':
      return `${String(rounded(number * 100))}%`;
    case 'padded':
      return Number.isInteger(number) && number >= 0 ? String(number).padStart(format.digits, '0') : number;
    case 'time':
      return shownTime(number, format, isFrom1904) ?? rounded(number);
    default:
      return rounded(number);
  }
}

/** Excel shows 15 digits; the rest is what binary fractions leave over. */
const rounded = (number: number): number => Number(number.toPrecision(15));

/** Undefined for what is no day between 1900 and 9999. */
function shownTime(serial: number, { hasDay, hasTime }: { hasDay: boolean; hasTime: boolean }, isFrom1904: boolean): string | undefined {
  if (serial < 0 || serial >= 2_958_466) return undefined;
  // In the calendar from 1900 a 29th of February stands that never was.
  const days = serial + (!hasDay ? 0 : isFrom1904 ? 1462 : serial < 60 && serial >= 1 ? 1 : 0);
  const minutes = Math.round(days * 1440);
  if (!hasDay) return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
  const iso = new Date(Date.UTC(1899, 11, 30) + minutes * 60_000).toISOString();
  return hasTime && minutes % 1440 !== 0 ? `${iso.slice(0, 10)} ${iso.slice(11, 16)}` : iso.slice(0, 10);
}
