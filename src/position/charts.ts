import { chartSpec, type ChartSpec } from '../evidence/chart-spec.ts';
import { amount } from '../evidence/figure.ts';
import { requireFigure } from '../evidence/lookup.ts';
import type { Register } from '../evidence/ledger.ts';
import type { Figure } from '../evidence/schema.ts';
import { cellId, everyone, nearPoints, rowsOf, type TableName, type TaskPart } from './figures.ts';
import { messages } from './messages.ts';
import type { Position } from './schema.ts';

/** The charts of one column of the tables: that column beside all who answered, or all who answered alone. */
export interface GroupCharts {
  label: string;
  qualification: ChartSpec;
  experience: ChartSpec;
  /** By how the column compares with all; only `near` is there, with every task, for all who answered. */
  tasks: Partial<Record<TaskPart, ChartSpec>>;
}

export interface PositionCharts {
  affiliation: ChartSpec;
  employment: ChartSpec;
  /** By group, and for `everyone`. */
  groups: Record<string, GroupCharts>;
}

/** Every chart that any choice can lead to. All of them are made when the site is built, so that none is put together in the browser. */
export function positionCharts(position: Position, register: Register): PositionCharts {
  const place = 'content/position.yaml';
  const figureOf = (id: string) => requireFigure(id, register.figures, place);
  const words = messages.charts;

  const shares = (title: string, rows: readonly { label: string; share: string }[]) =>
    chartSpec(
      { title, figures: rows.map(({ share }) => figureOf(share)), labels: rows.map(({ label }) => label) },
      register.sources,
      place,
    );

  const cells = (table: TableName, group: string) =>
    rowsOf(position, table).map((row) => ({
      label: row.inferred ? words.inferred(row.label) : row.label,
      own: figureOf(cellId(table, group, row.id, register.figures)),
      all: figureOf(cellId(table, everyone, row.id, register.figures)),
    }));

  const beside = (title: string, rows: ReturnType<typeof cells>, group: { id: string; label: string }) =>
    chartSpec(
      {
        title,
        labels: rows.map(({ label }) => label),
        ...(group.id === everyone
          ? { figures: rows.map(({ all }) => all) }
          : { figures: rows.flatMap(({ own, all }) => [own, all]), groups: [group.label, words.everyone] }),
      },
      register.sources,
      place,
    );

  const chartsOf = (group: { id: string; label: string }): GroupCharts => {
    const tasks = cells('tasks', group.id);
    const parts = group.id === everyone ? { near: tasks } : partTasks(tasks);
    return {
      label: group.label,
      qualification: beside(words.qualification(group.label), cells('qualification', group.id), group),
      experience: beside(words.experience(group.label), cells('experience', group.id), group),
      tasks: Object.fromEntries(
        Object.entries(parts).flatMap(([part, rows]) =>
          rows.length === 0 ? [] : [[part, beside(words.tasks[part as TaskPart](group.label), rows, group)]],
        ),
      ),
    };
  };

  const columns = [{ id: everyone, label: words.everyone }, ...position.groups];
  return {
    affiliation: shares(words.affiliation, position.affiliations),
    employment: shares(words.employment, position.employments),
    groups: Object.fromEntries(columns.map((group) => [group.id, chartsOf(group)])),
  };
}

/** Sorts rows by how a column compares with all: the widest difference first, rows without one as they stand. */
export function partTasks<Row extends { own: Figure; all: Figure }>(rows: readonly Row[]): Record<TaskPart, Row[]> {
  const gap = ({ own, all }: Row) => Math.round((amount(own) - amount(all)) * 10) / 10;
  return {
    more: rows.filter((row) => gap(row) >= nearPoints).sort((a, b) => gap(b) - gap(a)),
    less: rows.filter((row) => gap(row) <= -nearPoints).sort((a, b) => gap(a) - gap(b)),
    near: rows.filter((row) => Math.abs(gap(row)) < nearPoints),
  };
}
