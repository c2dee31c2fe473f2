import type { Case } from './schema.ts';

/** Ids in `figures.csv` of what a case shows. */
export const caseFigures = {
  population: (caseId: string, municipality: string) => `case.${caseId}.${municipality}.population`,
  ageing: (caseId: string, municipality: string) => `case.${caseId}.${municipality}.ageing-65`,
  certification: (caseId: string, municipality: string) => `case.${caseId}.${municipality}.certification-65`,
  people: (caseId: string, figure: string) => `case.${caseId}.${figure}`,
};

/** Every figure a case may show, in the order of its page. Some of them the source does not give. */
export function figuresOfCase({ id, municipalities, coordinators }: Case): string[] {
  return [
    ...municipalities.flatMap((town) => [
      caseFigures.population(id, town.id),
      caseFigures.ageing(id, town.id),
      caseFigures.certification(id, town.id),
    ]),
    ...coordinators.map(({ figure }) => caseFigures.people(id, figure)),
  ];
}
