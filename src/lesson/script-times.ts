/**
 * Minutes of a script as times of the clock.
 *
 * @param minutes As a lesson writes them: `0〜3`, or `10`.
 * @param start `HH:MM`.
 * @returns Undefined where these are not minutes.
 */
export function clockTimes(minutes: string, start: string): string | undefined {
  const [, from, to] = /^(\d+)(?:〜(\d+))?分?$/.exec(minutes.trim()) ?? [];
  if (from === undefined) return undefined;
  return [from, to].flatMap((minute) => (minute === undefined ? [] : clockAt(start, Number(minute)))).join('〜');
}

function clockAt(start: string, after: number): string {
  const [hours = 0, minutes = 0] = start.split(':').map(Number);
  const time = (hours * 60 + minutes + after) % (24 * 60);
  return `${String(Math.floor(time / 60))}:${String(time % 60).padStart(2, '0')}`;
}
