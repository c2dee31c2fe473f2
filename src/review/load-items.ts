import { findTrouble, LoadFailure } from '../load-failure.ts';
import type { LessonItems } from './items.ts';

const items = new Map<string, Promise<LessonItems>>();

/**
 * Questions and terms of a lesson, for the review; an edition without a server puts its own in the place of this file. Rejects with a
 * `LoadFailure` when they cannot be had; the next call tries again.
 */
export function loadItems(address: string): Promise<LessonItems> {
  const known = items.get(address);
  if (known) return known;
  const loading = fetchItems(address);
  items.set(address, loading);
  loading.catch(() => items.delete(address));
  return loading;
}

async function fetchItems(address: string): Promise<LessonItems> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.statusText);
    return (await response.json()) as LessonItems;
  } catch {
    throw new LoadFailure(await findTrouble([address]));
  }
}
