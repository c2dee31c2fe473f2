import type { Problem } from '../course/problems.ts';
import { figureSchema, type Figure } from './schema.ts';
import { checkTableReferences, parseTable } from './table.ts';

export { findBarePercentages, findBarePercentagesInData } from './prose.ts';
export { checkFigureUse } from './usage.ts';

/** `figures.csv`, read and found valid. */
export interface FigureFile {
  /** Path from the project root. */
  file: string;
  figures: Figure[];
  /** 1-based line of a figure's row. */
  lineOf: (id: string) => number | undefined;
}

/** Reads the register of figures. What is wrong goes into `problems`, and those rows are left out. */
export function parseFigures(csvText: string, file: string, problems: Problem[]): FigureFile {
  const { rows, lineOf } = parseTable(csvText, file, figureSchema, problems);
  return { file, figures: rows, lineOf };
}

/** References out of the register: every source and every anomaly must be explained in its own file. */
export function checkFigureReferences(
  { file, figures, lineOf }: FigureFile,
  sources: ReadonlySet<string>,
  corrections: ReadonlySet<string>,
): Problem[] {
  return checkTableReferences({ file, rows: figures, lineOf }, sources, corrections);
}
