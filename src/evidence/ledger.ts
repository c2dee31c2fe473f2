import { origin } from './figure.ts';
import { requireCorrection, requireFigure, requireSource } from './lookup.ts';
import type { Correction, Figure, Source } from './schema.ts';
import { figuresUsed } from './usage.ts';

/** Where a figure is shown. `href` is an address within the site, base included. */
export interface Usage {
  figureId: string;
  pages: { title: string; href: string }[];
}

/** The figures of one source and one year, for one table of 「数値と出典」. */
export interface LedgerGroup {
  source: Source;
  year: string;
  rows: { figure: Figure; pages: Usage['pages']; notes: number[] }[];
}

export interface Ledger {
  groups: LedgerGroup[];
  /** Explained once, in order of first mention; row notes count from 1. */
  corrections: Correction[];
}

/** What the register knows. */
export interface Register {
  figures: ReadonlyMap<string, Figure>;
  sources: ReadonlyMap<string, Source>;
  corrections: ReadonlyMap<string, Correction>;
}

/**
 * Which figure is used on which pages, from the pages' MDX bodies; `figures` are ids that a page drawn from data shows.
 * Each page counts once per figure.
 */
export function usageOf(pages: readonly { title: string; href: string; body?: string; figures?: readonly string[] }[]): Usage[] {
  const usage = new Map<string, Usage>();
  for (const { title, href, body = '', figures = [] } of pages) {
    for (const figureId of new Set([...figuresUsed(body).map((use) => use.id), ...figures])) {
      const entry = usage.get(figureId) ?? { figureId, pages: [] };
      entry.pages.push({ title, href });
      usage.set(figureId, entry);
    }
  }
  return [...usage.values()];
}

/**
 * Groups used figures by source and year, both in the order of the register.
 *
 * @throws ContentError for an unknown figure, source or correction, and for a figure that must not be shown.
 */
export function ledgerOf(usage: readonly Usage[], register: Register, place: string): Ledger {
  const pagesOf = new Map(usage.map(({ figureId, pages }) => [requireFigure(figureId, register.figures, place).id, pages]));
  const groups = new Map<string, LedgerGroup>();
  for (const figure of register.figures.values()) {
    const pages = pagesOf.get(figure.id);
    if (!pages) continue;
    const year = origin(figure);
    const key = `${figure.source} ${year}`;
    const group = groups.get(key) ?? { source: requireSource(figure.source, register.sources, place), year, rows: [] };
    group.rows.push({ figure, pages, notes: [] });
    groups.set(key, group);
  }
  const order = [...register.sources.keys()];
  const sorted = [...groups.values()].sort((a, b) => order.indexOf(a.source.id) - order.indexOf(b.source.id));
  const anomalies = [...new Set(sorted.flatMap(({ rows }) => rows.flatMap(({ figure }) => figure.anomaly)))];
  for (const row of sorted.flatMap(({ rows }) => rows)) row.notes = row.figure.anomaly.map((anomaly) => anomalies.indexOf(anomaly) + 1);
  return { groups: sorted, corrections: anomalies.map((anomaly) => requireCorrection(anomaly, register.corrections, place)) };
}
