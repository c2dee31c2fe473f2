import type { Problem } from '../authoring/problems.ts';
import type { Sourced } from '../authoring/read.ts';
import type { Town } from './schema.ts';

const weekdays = '日月火水木金土';
const dayLength = 86_400_000;

const at = (iso: string) => new Date(`${iso}T00:00:00Z`);
/** 月, 火, …; nothing for a day that no calendar has. */
export const weekdayOf = (iso: string): string => (isDay(iso) ? (weekdays[at(iso).getUTCDay()] ?? '') : '');
const isDay = (iso: string): boolean => !Number.isNaN(at(iso).getTime()) && at(iso).toISOString().startsWith(iso);
const weekOf = (iso: string): number => Math.floor((at(iso).getTime() / dayLength + 3) / 7);

/** The days that an entry of the timeline names: one of 「令和8年12月9日」, the first and the last of 「令和8年11月12〜19日」. */
export function daysOf(when: string): string[] {
  const [, year, month, ...days] = /^令和(\d+)年(\d+)月(\d+)(?:〜(\d+))?日$/.exec(when) ?? [];
  if (year === undefined || month === undefined) return [];
  return days.flatMap((day) => (day ? [`${String(2018 + Number(year))}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`] : []));
}

/** Whether a sentence of the timeline tells something that 森川さん does at the desk. */
export const isDeskAct = (what: string): boolean => /森川さん(?:が|は|の30日|たち)|^(?:.{0,4}月例打合せ|打合せ)/.test(what);

/** Whether 森川さん is at the desk on a day. */
export function isDeskDayIn({ desk }: Pick<Town, 'desk'>, iso: string): boolean {
  if (desk.exchanged.some(({ on }) => on === iso)) return true;
  return (desk.weekdays as readonly string[]).includes(weekdayOf(iso)) && !desk.exchanged.some((one) => one.for === iso);
}

/** Acts of the coordinator on days on which she is not at the desk, and weeks with more days than she has. */
export function checkDesk({ file, data, lineOf }: Sourced<Town>): Problem[] {
  const { exchanged, 'days-a-week': most } = data.desk;
  const regular: readonly string[] = data.desk.weekdays;
  const notThere = (path: readonly PropertyKey[], iso: string): Problem[] =>
    isDeskDayIn(data, iso)
      ? []
      : [
          {
            file,
            line: lineOf(path),
            key: path.map(String).join('.'),
            reason: `${iso}（${weekdayOf(iso)}）は、森川さんが相談室にいない日です。`,
            instead: `相談室の日（${regular.join('・')}）に移すか、desk.exchanged に入れ替えた日を書きます。事務局が受けた電話なら taken: office とします。`,
          },
        ];

  const acts = data.timeline.flatMap(({ when, what }, i) =>
    isDeskAct(what) ? daysOf(when).map((day) => ({ path: ['timeline', i], day })) : [],
  );
  const taken = data.consultations.flatMap(({ date, taken: by }, i) =>
    by === 'office' ? [] : [{ path: ['consultations', i], day: date }],
  );
  const daysOfWeek = new Map<number, Set<string>>();
  for (const { day } of [...acts, ...taken]) {
    const days = daysOfWeek.get(weekOf(day)) ?? new Set<string>();
    daysOfWeek.set(weekOf(day), days.add(day));
  }
  return [
    ...exchanged.flatMap(({ on, for: instead }, i) =>
      weekOf(on) === weekOf(instead) && !regular.includes(weekdayOf(on)) && regular.includes(weekdayOf(instead))
        ? []
        : [
            {
              file,
              line: lineOf(['desk', 'exchanged', i]),
              key: `desk.exchanged.${String(i)}`,
              reason: `${on}と${instead}は、入れ替えた日になりません。`,
              instead: 'on に相談室でない曜日、for に同じ週の相談室の曜日を書きます。',
            },
          ],
    ),
    ...[...acts, ...taken].flatMap(({ path, day }) => notThere(path, day)),
    ...[...daysOfWeek.values()].flatMap((days) =>
      days.size > most
        ? [
            {
              file,
              line: lineOf(['desk']),
              key: 'desk.days-a-week',
              reason: `${[...days].sort().join('、')}の週に、相談室の日が${String(days.size)}日あります。`,
              instead: `1週間に${String(most)}日までにします。`,
            },
          ]
        : [],
    ),
  ];
}
