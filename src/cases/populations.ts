import { amount, shownValue } from '../evidence/figure.ts';
import { figures } from '../evidence/figures.ts';
import { caseFigures } from './figures.ts';
import { sizeOf } from './filter.ts';
import type { Case } from './schema.ts';

/** The municipalities of a case with their inhabitants, as far as the source gives them. */
export function populationsOf({ id, municipalities }: Case) {
  return municipalities.flatMap((town) => {
    const figure = figures.get(caseFigures.population(id, town.id));
    return figure ? [{ name: town.name, shown: shownValue(figure), size: sizeOf(amount(figure)) }] : [];
  });
}
