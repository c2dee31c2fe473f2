/**
 * The minutes a line of a script begins with, as times of the clock; what follows them stays.
 *
 * @param line As a lesson writes it: `0〜3`, or `0〜15　席に着く`.
 * @param start `HH:MM`.
 * @returns Undefined where these are not minutes.
 */
export function clockTimes(line: string, start: string): string | undefined {
  const [, from, to, rest] = /^(\d+)〜(\d+)(?!\d)(.*)$/s.exec(line.trim()) ?? [];
  if (from === undefined || to === undefined || rest === undefined) return undefined;
  return `${clockAt(start, Number(from))}〜${clockAt(start, Number(to))}${rest}`;
}

function clockAt(start: string, after: number): string {
  const [hours = 0, minutes = 0] = start.split(':').map(Number);
  const time = (hours * 60 + minutes + after) % (24 * 60);
  return `${String(Math.floor(time / 60))}:${String(time % 60).padStart(2, '0')}`;
}
