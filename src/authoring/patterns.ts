/** A stable id: lower-case letters, digits, hyphens and dots, starting with a letter. */
export const isId = (text: string): boolean => /^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/.test(text);

/** Whether a text is a day of the calendar: 2026-02-30 would be read as one of March. */
export function isDay(text: string): boolean {
  const read = new Date(`${text}T00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
}
