import type { Problem } from '../authoring/problems.ts';
import type { Sourced } from '../authoring/read.ts';
import type { Town } from './schema.ts';

const weekdays = '日月火水木金土';
const dayLength = 86_400_000;

const at = (iso: string) => new Date(`${iso}T00:00:00Z`);
export const weekdayOf = (iso: string): string => weekdays[at(iso).getUTCDay()] ?? '';
const weekOf = (iso: string): number => Math.floor((at(iso).getTime() / dayLength + 3) / 7);

/** The day that an entry of the timeline names, when it names one: 「令和8年12月9日」. */
export function dayOf(when: string): string | undefined {
  const [, year, month, day] = /^令和(\d+)年(\d+)月(\d+)日$/.exec(when) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${String(2018 + Number(year))}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether a sentence of the timeline tells something that 森川さん does at the desk. */
const isDeskAct = (what: string): boolean => /森川さん(?:が|は|の30日|たち)|^(?:.{0,4}月例打合せ|打合せ)/.test(what);

/** Acts of the coordinator on days on which she is not at the desk, and weeks with more days than she has. */
export function checkDesk({ file, data, lineOf }: Sourced<Town>): Problem[] {
  const { exchanged, 'days-a-week': most } = data.desk;
  const regular: readonly string[] = data.desk.weekdays;
  const isDeskDay = (iso: string) =>
    exchanged.some(({ on }) => on === iso) || (regular.includes(weekdayOf(iso)) && !exchanged.some((one) => one.for === iso));
  const notThere = (path: readonly PropertyKey[], iso: string): Problem[] =>
    isDeskDay(iso)
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

  const acts = data.timeline.flatMap(({ when, what }, i) => {
    const day = dayOf(when);
    return day !== undefined && isDeskAct(what) ? [{ path: ['timeline', i], day }] : [];
  });
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
