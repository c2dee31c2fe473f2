import type { Problem } from '../authoring/problems.ts';
import type { ChartData } from './chart.ts';
import type { Activity } from './schema.ts';
import { checkTableReferences, type EvidenceTable } from './table.ts';

/** Rows that refer to nothing, and percentages that their own counts do not give. */
export function checkActivities(table: EvidenceTable<Activity>, sources: ReadonlySet<string>, corrections: ReadonlySet<string>): Problem[] {
  return [
    ...checkTableReferences(table, sources, corrections),
    ...table.rows.flatMap((row) =>
      (['with', 'without'] as const).flatMap((group) => {
        const share = (row[`${group}Count`] / row[`${group}N`]) * 100;
        return Math.abs(share - Number(row[group])) <= 0.06
          ? []
          : [
              {
                file: table.file,
                line: table.lineOf(row.id),
                key: group,
                reason: `${row[group]} は、実数 ${String(row[`${group}Count`])} ÷ ${String(row[`${group}N`])} と合いません（${share.toFixed(1)}）。`,
                instead: '資料の表を見て、割合か実数を直します。',
              },
            ];
      }),
    ),
  ];
}

/** Whether the source calls the difference significant. An association: which of the two came first is open. */
export function isRelated({ p }: Pick<Activity, 'p'>): boolean {
  return isSmall(p);
}

/** Whether comparing only いる and いない would tell otherwise than the source's test of three groups. */
export function dependsOnTest({ p, twoGroupP }: Pick<Activity, 'p' | 'twoGroupP'>): boolean {
  return isSmall(p) !== isSmall(twoGroupP);
}

/** Most common first, among municipalities with a coordinator. */
export function sortByShare(activities: readonly Activity[]): Activity[] {
  return [...activities].sort((a, b) => Number(b.with) - Number(a.with));
}

/** Bars of the two groups for each activity, of the whole 100%. */
export function activityChart(activities: readonly Activity[], series: [string, string]): ChartData {
  return {
    whole: 100,
    series,
    categories: activities.map((activity) => ({
      label: activity.label,
      bars: [activity.with, activity.without].map((value) => ({ value: Number(value), shown: `${value}%` })),
    })),
  };
}

const isSmall = (p: string): boolean => p.startsWith('<') || Number(p) <= 0.05;
