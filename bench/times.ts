/** Median, 95th percentile and longest of some times, in one decimal. */
export function describeTimes(times: readonly number[]): string[] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  return [at(0.5), at(0.95), at(1)];
}

/** Prints columns, numbers at the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (/^[\d.]/.test(cell) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  ');
  for (const row of [head, widths.map((width) => '-'.repeat(width)), ...rows]) console.log(line(row));
}
