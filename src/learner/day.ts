/** The local calendar date as `2026-11-20`, as dates are kept and files are named. */
export function isoDate(date: Date): string {
  return [String(date.getFullYear()), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-');
}
