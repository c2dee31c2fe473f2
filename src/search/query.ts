/** What the reader typed, as the index is asked for it: one width of letters, single spaces. Empty if nothing is left. */
export function readQuery(typed: string): string {
  return typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
}
