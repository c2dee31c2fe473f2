import type { Rhythm } from './schema.ts';

/** How often something comes about in a year: certainly, and perhaps. */
export interface YearlyTimes {
  sure: number;
  maybe: number;
}

const perYear: Record<Rhythm['per'], number> = { year: 1, month: 12, 'two-months': 6, 'two-weeks': 26 };

/** 年1〜2回 is once for sure and once perhaps; 月1回 is twelve times. */
export function timesInYear({ times, per }: Rhythm): YearlyTimes {
  const [least, most] = typeof times === 'number' ? [times, times] : times;
  return { sure: least * perYear[per], maybe: (most - least) * perYear[per] };
}
