/** Something promised at the end of a lesson. */
export interface Commitment {
  /** Stable, e.g. `a01-action`. */
  id: string;
  text: string;
  with: string;
  /** How one knows that it was done. */
  sign: string;
  /** The day it was promised: `2026-11-20`. */
  day: string;
  /** Address of the lesson, as far as it can be said outside the browser. */
  address: string;
}

/** When one looks back: after two weeks, one month and three months. */
export const lookBacks = [
  { id: '2w', label: '2週間', after: { days: 14 } },
  { id: '1m', label: '1か月', after: { months: 1 } },
  { id: '3m', label: '3か月', after: { months: 3 } },
] as const;

/**
 * A calendar file (RFC 5545) with one all-day entry for each commitment and look-back.
 *
 * @param stamp When the file is made, in milliseconds since 1970.
 * @param by Who writes the learner's records, as `learner.stamp()` says. Its browser stands in each UID: entries of two
 * learners stay apart in a shared calendar, and the same file taken in twice replaces its own.
 */
export function calendarFile(commitments: readonly Commitment[], stamp: number, by: string): string {
  const made = new Date(stamp).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const events = commitments.flatMap((commitment) =>
    lookBacks.flatMap(({ id, label, after }) => [
      'BEGIN:VEVENT',
      `UID:${commitment.id}-${commitment.day}-${id}-${browserOf(by)}@musubime`,
      `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${plain(lookBackDay(commitment.day, after))}`,
      `SUMMARY:${escape(`${label}たちました：${commitment.text}`)}`,
      `DESCRIPTION:${escape(`誰と：${commitment.with}\nできたしるし：${commitment.sign}\n${commitment.address}`)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
  );
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Musubime//JA', 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** The 31st of a month without one becomes that month's last day. */
export function lookBackDay(day: string, after: { days: number } | { months: number }): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if ('days' in after) return new Date(Date.UTC(year, month - 1, date + after.days)).toISOString().slice(0, 10);
  const last = new Date(Date.UTC(year, month + after.months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + after.months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** `k3x9.p1q2` is the page `p1q2` of the browser `k3x9`. */
const browserOf = (by: string): string => by.split('.', 1)[0] ?? '';

const plain = (day: string): string => day.replaceAll('-', '');

const escape = (text: string): string => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n');

/** Lines of at most 75 octets; the rest goes on in the next line, after a space. No character is cut. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  for (const letter of line) {
    if (encoder.encode(current + letter).length > 75) {
      lines.push(current);
      current = ' ';
    }
    current += letter;
  }
  return [...lines, current].join('\r\n');
}
