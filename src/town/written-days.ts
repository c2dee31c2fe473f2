import type { Problem } from '../authoring/problems.ts';
import type { Sourced, SourcedPage } from '../authoring/read.ts';
import { lineBreaks, textsOf } from '../authoring/texts.ts';
import { daysOf, isDeskAct, isDeskDayIn, weekdayOf } from './desk.ts';
import type { Town } from './schema.ts';

/** The days between which the story plays. Others belong to laws, surveys and real places. */
const story = { from: '2026-10-01', to: '2027-12-31' };

/** 11月17日, 11月12〜19日, 令和9年1月13日, 11月30日（月）, 10月14日の水曜; 2026-11-17 in a sample. */
const writtenDay =
  /(?:令和(?<era>\d+)年)?(?<month>\d{1,2})月(?<day>\d{1,2})(?:[〜・](?<end>\d{1,2}))?日(?:（(?<weekday>[日月火水木金土])曜?日?）|の(?<spoken>[日月火水木金土])曜)?|(?<iso>\d{4}-\d\d-\d\d)/g;

/** Where one sentence, line or cell ends. */
const border = /[。\n|]/;
const isHers = /森川さん(?:は|が|も|たちは|たちが)/;

interface WrittenDay {
  index: number;
  /** As it stands in the text. */
  words: string;
  /** What it can mean: a day without its year stands for more than one when the town tells of more. */
  days: readonly string[];
  weekday?: string | undefined;
  /** Whether its sentence says that 森川さん does something. */
  hers: boolean;
}

/** What may stand on a day without 森川さん. */
interface Elsewhere {
  /** Days of which the town tells what others do. */
  told: ReadonlySet<string>;
  /** Days on which the office took a call. */
  calls: ReadonlySet<string>;
  /** Days that are no part of the story, such as one on which a public page was read. */
  real: ReadonlySet<string>;
}

/**
 * Days written into lessons, questions, dialogues and sheets with another weekday than theirs, and days on which 森川さん is not at the
 * desk though nothing in the town tells that they are somebody else's.
 *
 * @param real Days outside the story that such files may name.
 */
export function checkWrittenDays(
  town: Town,
  { pages, data }: { pages: readonly Pick<SourcedPage<unknown>, 'file' | 'body' | 'bodyLine'>[]; data: readonly Sourced<unknown>[] },
  real: ReadonlySet<string>,
): Problem[] {
  const entries = town.timeline.flatMap(({ when, what }) => (isDeskAct(what) ? [] : daysOf(when)));
  const calls = town.consultations.flatMap(({ date, taken }) => (taken === 'office' ? [date] : []));
  const elsewhere = { told: new Set(entries), calls: new Set(calls), real };
  const known = [...new Set([...town.timeline.flatMap(({ when }) => daysOf(when)), ...town.consultations.map(({ date }) => date)])];
  const inText = (text: string) =>
    findDays(text, known).flatMap((found) => adviceFor(found, town, elsewhere).map((said) => ({ found, said })));
  return [
    ...pages.flatMap(({ file, body, bodyLine }) =>
      inText(body).map(({ found, said }) => ({ file, line: bodyLine + lineBreaks(body, found.index), key: '', ...said })),
    ),
    ...data.flatMap(({ file, data: held, lineOf }) =>
      textsOf(held).flatMap(({ path, text }) =>
        inText(text).map(({ said }) => ({ file, line: lineOf(path), key: path.map(String).join('.'), ...said })),
      ),
    ),
  ];
}

function findDays(text: string, known: readonly string[]): WrittenDay[] {
  return [...text.matchAll(writtenDay)].flatMap(({ 0: words, index, groups = {} }) => {
    const { era, month = '', day = '', end, weekday, spoken, iso } = groups;
    const hers = isHers.test(sentenceAt(text, index));
    const read = (date: string): readonly string[] => {
      if (era !== undefined) return [`${String(2018 + Number(era))}-${date}`];
      const told = known.filter((one) => one.endsWith(date));
      return told.length > 0 ? told : [`${Number(month) >= 10 ? '2026' : '2027'}-${date}`];
    };
    const written = (at: string, named?: string): WrittenDay => ({
      index,
      words,
      days: read(`${month.padStart(2, '0')}-${at.padStart(2, '0')}`),
      weekday: named,
      hers,
    });
    if (iso !== undefined) return [{ index, words, days: [iso], hers }];
    return end === undefined ? [written(day, weekday ?? spoken)] : [written(day), written(end, weekday ?? spoken)];
  });
}

function sentenceAt(text: string, index: number): string {
  const before = text.slice(0, index).split(border).at(-1) ?? '';
  return before + (text.slice(index).split(border)[0] ?? '');
}

function adviceFor({ words, days, weekday, hers }: WrittenDay, town: Town, elsewhere: Elsewhere): Pick<Problem, 'reason' | 'instead'>[] {
  const real = days.filter((day) => weekdayOf(day) !== '');
  if (real.length === 0) return [{ reason: `「${words}」という日はありません。`, instead: '暦にある日に直します。' }];
  const named = weekday === undefined ? real : real.filter((day) => weekdayOf(day) === weekday);
  if (named.length === 0) return [{ reason: `「${words}」は、${real.map(withWeekday).join('か')}です。`, instead: '日か曜日を直します。' }];
  const told = (day: string) => elsewhere.told.has(day) || (!/^\d{4}/.test(words) && elsewhere.calls.has(day));
  const fits = (day: string) =>
    day < story.from || day > story.to || elsewhere.real.has(day) || isDeskDayIn(town, day) || (!hers && told(day));
  return named.some(fits)
    ? []
    : [
        {
          reason: `「${words}」（${named.map(withWeekday).join('か')}）は、森川さんが相談室にいない日です。`,
          instead: `森川さんのことなら、相談室の日（${town.desk.weekdays.join('・')}）に移します。ほかの人のことなら、その日に誰が何をしたかを content/town.yaml の timeline に書きます。`,
        },
      ];
}

const withWeekday = (day: string): string => `${day}（${weekdayOf(day)}）`;
