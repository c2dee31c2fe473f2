import { byId } from '../authoring/by-id.ts';
import { openShelf } from '../authoring/shelf.ts';
import type { Correction } from './schema.ts';
import { evidenceShelf } from './shelf.ts';

const shelf = openShelf(evidenceShelf);

export const figures = byId(shelf.figures.rows);

export const activities = shelf.activities.rows;

export const sources = byId(shelf.sources.data.sources);

/** Public texts that were read. */
export const texts = byId(shelf.texts.data.texts);

/** By the number of the anomaly. */
export const corrections: ReadonlyMap<string, Correction> = new Map(
  shelf.corrections.data.corrections.map((correction) => [correction.anomaly, correction]),
);
