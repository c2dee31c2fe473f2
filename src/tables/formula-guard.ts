/**
 * A cell that a spreadsheet could take for a formula gets a `'` in front when it is written, and loses it when it is read.
 * `'`s in front count as part of the risk, so that adding one and taking one off undo each other.
 */
export const isRisky = (cell: string): boolean => risky.test(cell);
export const neutralise = (cell: string): string => (isRisky(cell) ? `'${cell}` : cell);
export const restore = (cell: string): string => (cell.startsWith("'") && isRisky(cell) ? cell.slice(1) : cell);

const risky = /^'*(?:\s*[=+\-@＝＋－−＠﹦﹢﹣﹫]|[\t\r\n])/u;
