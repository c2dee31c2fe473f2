import type { Affiliation, Area } from './schema.ts';

/** Bands of population that a municipality can fall into, smallest first. Each begins at its number of people. */
export const sizes = [
  { id: 'under-10k', from: 0 },
  { id: '10k', from: 10_000 },
  { id: '50k', from: 50_000 },
  { id: '100k', from: 100_000 },
  { id: '500k', from: 500_000 },
] as const;
export type Size = (typeof sizes)[number]['id'];

/** What a case can be looked up by. */
export interface CaseTraits {
  id: string;
  affiliations: readonly Affiliation[];
  area: Area;
  /** The bands its municipalities fall into, each municipality by itself: what suits a small town is not hidden in a sum. */
  sizes: readonly Size[];
}

/** What is asked for; empty asks for nothing. */
export interface CaseQuery {
  affiliation: Affiliation | '';
  area: Area | '';
  size: Size | '';
}

export function sizeOf(population: number): Size {
  return (sizes.findLast(({ from }) => population >= from) ?? sizes[0]).id;
}

/** Ids of the cases that have everything asked for, in their order. */
export function findCases(cases: readonly CaseTraits[], { affiliation, area, size }: CaseQuery): string[] {
  return cases
    .filter(
      (one) =>
        (affiliation === '' || one.affiliations.includes(affiliation)) &&
        (area === '' || one.area === area) &&
        (size === '' || one.sizes.includes(size)),
    )
    .map(({ id }) => id);
}
