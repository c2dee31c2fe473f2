import type { z } from 'astro/zod';
import { problemsOfIssue, type Problem } from '../authoring/problems.ts';
import { readText } from '../authoring/read.ts';
import { readCsv, type CsvRecord } from './csv.ts';

/** A CSV file of evidence, read and found valid: one record per id. */
export interface EvidenceTable<T> {
  /** Path from the project root. */
  file: string;
  rows: T[];
  /** 1-based line of a record. */
  lineOf: (id: string) => number | undefined;
}

/** Reads a CSV file of evidence. What is wrong goes into `problems`; undefined when there is no text to read. */
export function readTable<S extends z.ZodObject & z.ZodType<{ id: string }>>(
  root: string,
  file: string,
  schema: S,
  problems: Problem[],
): EvidenceTable<z.output<S>> | undefined {
  const text = readText(root, file, problems);
  return text === undefined ? undefined : parseTable(text, file, schema, problems);
}

/** Reads CSV whose columns are the keys of a schema, in order. What is wrong goes into `problems`, and those rows are left out. */
export function parseTable<S extends z.ZodObject & z.ZodType<{ id: string }>>(
  csvText: string,
  file: string,
  schema: S,
  problems: Problem[],
): EvidenceTable<z.output<S>> {
  const columns = Object.keys(schema.shape);
  const [header, ...records] = readCsv(csvText);
  const lines = new Map<string, number>();
  const rows: z.output<S>[] = [];
  if (header?.cells.join() !== columns.join()) {
    problems.push({ file, line: 1, key: '', reason: '見出しの行が違います。', instead: `1行目を ${columns.join(',')} にします。` });
    return { file, rows, lineOf: () => undefined };
  }
  for (const record of records) {
    const row = parseRow(record, columns, file, schema, problems);
    if (!row) continue;
    const first = lines.get(row.id);
    if (first !== undefined) {
      problems.push({
        file,
        line: record.line,
        key: 'id',
        reason: `id「${row.id}」はすでに${String(first)}行目にあります。`,
        instead: 'ほかと重ならない id を付けます。',
      });
      continue;
    }
    lines.set(row.id, record.line);
    rows.push(row);
  }
  return { file, rows, lineOf: (id) => lines.get(id) };
}

/** References out of a table: every source and every anomaly must be explained in its own file. */
export function checkTableReferences(
  table: EvidenceTable<{ id: string; source: string; anomaly: readonly string[] }>,
  sources: ReadonlySet<string>,
  corrections: ReadonlySet<string>,
): Problem[] {
  return table.rows.flatMap(({ id, source, anomaly }) => {
    const place = { file: table.file, line: table.lineOf(id) };
    return [
      ...(sources.has(source)
        ? []
        : [
            {
              ...place,
              key: 'source',
              reason: `「${source}」という資料はありません。`,
              instead: 'content/evidence/sources.yaml の id を書くか、資料を書き足します。',
            },
          ]),
      ...anomaly
        .filter((one) => !corrections.has(one))
        .map((one) => ({
          ...place,
          key: 'anomaly',
          reason: `${one} の説明がありません。`,
          instead: 'content/evidence/corrections.yaml に書き足します。',
        })),
    ];
  });
}

function parseRow<S extends z.ZodObject & z.ZodType<{ id: string }>>(
  { cells, line }: CsvRecord,
  columns: readonly string[],
  file: string,
  schema: S,
  problems: Problem[],
): z.output<S> | undefined {
  if (cells.length !== columns.length) {
    problems.push({
      file,
      line,
      key: cells[0] ?? '',
      reason: `欄が${String(cells.length)}個あります。`,
      instead: `${String(columns.length)}個にします。コンマや改行を含む欄は " で囲みます。`,
    });
    return undefined;
  }
  const row = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  const result = schema.safeParse(row);
  if (result.success) return result.data;
  for (const issue of result.error.issues) for (const { said } of problemsOfIssue(issue, row)) problems.push({ file, line, ...said });
  return undefined;
}
