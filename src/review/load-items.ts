import type { LessonItems } from './items.ts';

const items = new Map<string, Promise<LessonItems>>();

/**
 * Questions and terms of a lesson, for the review; an edition without a server puts its own in the place of this file. Rejects when they cannot be had; the next call
 * tries again.
 */
export function loadItems(address: string): Promise<LessonItems> {
  const known = items.get(address);
  if (known) return known;
  const loading = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(address);
    return (await response.json()) as LessonItems;
  });
  items.set(address, loading);
  loading.catch(() => items.delete(address));
  return loading;
}
