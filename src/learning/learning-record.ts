import { digest } from '../learner/digest.ts';

/** What a learner declares to have done. */
export interface DeclaredRecord {
  name: string;
  affiliation: string;
  /** The day the record is made: `2026-11-20`. */
  made: string;
  lessons: { id: string; title: string; day: string; minutes: number; edition: string }[];
}

export const totalMinutes = ({ lessons }: DeclaredRecord): number => lessons.reduce((sum, { minutes }) => sum + minutes, 0);

/** Changes with every cell of the record. It finds damage and proves nothing: anyone can compute it. */
export const checksumOf = ({ name, affiliation, made, lessons }: DeclaredRecord): string =>
  digest([name, affiliation, made, ...lessons.flatMap(({ id, day, minutes, edition }) => [id, day, String(minutes), edition])].join('\n'));
