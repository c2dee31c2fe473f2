/** `2026-11-20` as 「令和8年11月20日」; undefined for anything that is not a date of an era. */
export function warekiOf(iso: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const era = eras.find((candidate) => iso >= candidate.from);
  if (!match || !era || !isDay(Number(match[1]), Number(match[2]), Number(match[3]))) return undefined;
  const year = Number(match[1]) - Number(era.from.slice(0, 4)) + 1;
  return `${era.name}${year === 1 ? '元' : String(year)}年${String(Number(match[2]))}月${String(Number(match[3]))}日`;
}

/** no-year: 「11/20」 · short-year: 「26/11/20」, of which era nobody can say · no-such-day: 「2026/2/30」. */
export type DateProblem = 'no-year' | 'short-year' | 'no-such-day' | 'unreadable';

/**
 * A date as people type it, as ISO: `2026/11/20`, 「2026年11月20日（金）」, `20261120`, `R8.11.20`, 「令和8年11月20日」,
 * `H31/4/30`, or as a spreadsheet counts it (days since 1899-12-30). An era may go on after its end: 平成32年 is 2020.
 */
export function readDate(raw: string | number): { iso: string } | { problem: DateProblem } {
  if (typeof raw === 'number') return readSerial(raw);
  const text = raw
    .normalize('NFKC')
    .trim()
    .replace(/[T\s]\d{1,2}:\d{2}.*$/u, '')
    .replace(/[‐‑‒–—−ー]/gu, '-')
    .replace(/\(\d{4}年\)|\([日月火水木金土祝]\)|[日月火水木金土]曜日?$|\s/gu, '');
  const western = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  if (western) return isoOf(Number(western[1]), western[2], western[3]);
  const japanese = /^(明治|大正|昭和|平成|令和|[MTSHR])\.?(\d{1,2}|元)[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/iu.exec(text);
  if (japanese) {
    const [, name = '', year = '', month, day] = japanese;
    const era = eras.find((candidate) => candidate.name === name || candidate.letter === name.toUpperCase());
    return era ? isoOf(Number(era.from.slice(0, 4)) + (year === '元' ? 1 : Number(year)) - 1, month, day) : { problem: 'unreadable' };
  }
  if (/^\d{1,2}[-/.月]\d{1,2}日?$/u.test(text)) return { problem: 'no-year' };
  return { problem: /^\d{1,2}[-/.]\d{1,2}[-/.]\d{1,2}$/u.test(text) ? 'short-year' : 'unreadable' };
}

/** Latest first. An era's first day stands in the year that is its year 1. */
const eras = [
  { name: '令和', letter: 'R', from: '2019-05-01' },
  { name: '平成', letter: 'H', from: '1989-01-08' },
  { name: '昭和', letter: 'S', from: '1926-12-25' },
  { name: '大正', letter: 'T', from: '1912-07-30' },
  { name: '明治', letter: 'M', from: '1868-01-25' },
] as const;

function isoOf(year: number, month = '', day = ''): { iso: string } | { problem: DateProblem } {
  if (year < 1868 || year > 2199 || !isDay(year, Number(month), Number(day))) return { problem: 'no-such-day' };
  return { iso: `${String(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

/** Numbers far from today are no dates: 1950 to 2100. */
function readSerial(days: number): { iso: string } | { problem: DateProblem } {
  if (days >= 19500101 && days <= 21001231) return readDate(String(days));
  if (days < 18264 || days > 73415) return { problem: 'unreadable' };
  return { iso: new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10) };
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1;
}
