import { problemOfIssue, type Problem } from '../course/problems.ts';
import { readCsv, type CsvRecord } from './csv.ts';
import { figureColumns, figureSchema, type Figure } from './schema.ts';

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
  const [header, ...records] = readCsv(csvText);
  const lines = new Map<string, number>();
  const figures: Figure[] = [];
  if (header?.cells.join() !== figureColumns.join()) {
    problems.push({ file, line: 1, key: '', reason: '見出しの行が違います。', instead: `1行目を ${figureColumns.join(',')} にします。` });
    return { file, figures, lineOf: () => undefined };
  }
  for (const record of records) {
    const figure = parseFigure(record, file, problems);
    if (!figure) continue;
    const first = lines.get(figure.id);
    if (first !== undefined) {
      problems.push({
        file,
        line: record.line,
        key: 'id',
        reason: `id「${figure.id}」はすでに${String(first)}行目にあります。`,
        instead: 'ほかと重ならない id を付けます。',
      });
      continue;
    }
    lines.set(figure.id, record.line);
    figures.push(figure);
  }
  return { file, figures, lineOf: (id) => lines.get(id) };
}

/** References out of the register: every source and every anomaly must be explained in its own file. */
export function checkFigureReferences(register: FigureFile, sources: ReadonlySet<string>, corrections: ReadonlySet<string>): Problem[] {
  return register.figures.flatMap((figure) => {
    const place = { file: register.file, line: register.lineOf(figure.id) };
    const unexplained = figure.anomaly.filter((anomaly) => !corrections.has(anomaly));
    return [
      ...(sources.has(figure.source)
        ? []
        : [
            {
              ...place,
              key: 'source',
              reason: `「${figure.source}」という資料はありません。`,
              instead: 'content/evidence/sources.yaml の id を書くか、資料を書き足します。',
            },
          ]),
      ...unexplained.map((anomaly) => ({
        ...place,
        key: 'anomaly',
        reason: `${anomaly} の説明がありません。`,
        instead: 'content/evidence/corrections.yaml に書き足します。',
      })),
    ];
  });
}

function parseFigure({ cells, line }: CsvRecord, file: string, problems: Problem[]): Figure | undefined {
  if (cells.length !== figureColumns.length) {
    problems.push({
      file,
      line,
      key: cells[0] ?? '',
      reason: `欄が${String(cells.length)}個あります。`,
      instead: `${String(figureColumns.length)}個にします。コンマや改行を含む欄は " で囲みます。`,
    });
    return undefined;
  }
  const row = Object.fromEntries(figureColumns.map((column, i) => [column, cells[i] ?? '']));
  const result = figureSchema.safeParse(row);
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push({ file, line, ...problemOfIssue(issue, row) });
  return undefined;
}
