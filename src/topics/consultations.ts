import { isoDate } from '../learner/day.ts';
import { instanceOf, newId, sheetPlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { isRemoved, latestAt } from '../learner/presence.ts';
import { hasText, type RecordData } from '../learner/record.ts';
import { writeFirstValues } from '../worksheets/first-values.ts';
import { aliasesOf, asList, asText, definitionOf, headerPath, shownValue } from '../worksheets/rules.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import { callOf, isDue, type CallState } from './call.ts';
import { consultationMessages as messages } from './consultation-messages.ts';

/** Where a consultation is written, and the sheet that gathers several of them. */
export const consultationSheet = 'w07';
export const seedSheet = 'w08';

/** One 相談記録票, as lists show it. */
export interface Consultation {
  /** Instance id. */
  id: string;
  /** ISO: when it came in, else the day the sheet names, else when it was written. */
  date: string;
  caller: string;
  /** Option id; '' for none. */
  scene: string;
  sceneLabel: string;
  summary: string;
  /** ISO, or '' when nothing was promised. */
  due: string;
  call: CallState;
  /** taken: a タネ points at it already. */
  seed: 'none' | 'candidate' | 'taken';
}

/** All of one's consultations that are not put away, the latest first. `today` is an ISO day. */
export function readConsultations(learner: Learner, sheet: Worksheet, today: string): Consultation[] {
  const taken = new Set(listed(learner, seedSheet).flatMap(({ data }) => asList(data.values['calls']?.value)));
  return listed(learner, consultationSheet)
    .map(({ place, data }) => {
      const id = instanceOf(place) ?? '';
      const text = (path: string) => asText(data.values[path]?.value).trim();
      const label = (path: string) => shownValue(definitionOf(sheet, path), data.values[path]?.value);
      const scenes = [label('scene'), label('second-scene')].filter((scene) => scene !== '');
      return {
        id,
        date: [text('date'), text(headerPath('date'))].find((date) => date !== '') ?? isoDate(new Date(latestAt(data))),
        caller: label('caller'),
        scene: text('scene'),
        sceneLabel: scenes.join('・'),
        summary: text('summary'),
        due: text('due'),
        call: callOf(text, today),
        seed: taken.has(id) ? 'taken' : isCandidate(data) ? 'candidate' : 'none',
      } satisfies Consultation;
    })
    .sort((a, b) => compare(b.date, a.date));
}

/** What happens again. Ticks of an earlier edition count as well. */
const isCandidate = ({ values }: RecordData): boolean =>
  ['likely', 'repeated'].includes(asText(values['recurrence']?.value)) || asList(values['seed']?.value).includes('candidate');

export interface Filter {
  /** `2026-11`, or '' for all. */
  month: string;
  scene: string;
  words: string;
  /** Only those whose call is still to be made. */
  isWaiting: boolean;
  isSeed: boolean;
}

export const sortKeys = ['date', 'caller', 'scene', 'summary', 'due', 'seed'] as const;
export type SortKey = (typeof sortKeys)[number];

/** What a list shows, in which order. Where nothing stands in a column, it comes last either way. */
export function arrange(consultations: readonly Consultation[], filter: Filter, sort: { key: SortKey; isDown: boolean }): Consultation[] {
  const shown = consultations.filter(
    ({ date, scene, summary, call, seed }) =>
      date.startsWith(filter.month) &&
      (filter.scene === '' || scene === filter.scene) &&
      summary.includes(filter.words.trim()) &&
      (!filter.isWaiting || isOpen(call)) &&
      (!filter.isSeed || seed === 'candidate'),
  );
  const keyOf = (one: Consultation) =>
    sort.key === 'scene' ? one.sceneLabel : sort.key === 'seed' ? messages.seed[one.seed] : one[sort.key];
  return shown.sort((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    return sort.isDown ? compare(right, left) : compare(left, right);
  });
}

const isOpen = (call: CallState): boolean => call === 'waiting' || isDue(call);

/** The months there are, latest first, as `2026-11`. */
export const monthsOf = (consultations: readonly Consultation[]): string[] =>
  [...new Set(consultations.map(({ date }) => date.slice(0, 7)))].sort((a, b) => compare(b, a));

/** タネ候補 that no タネ points at yet, by scene, in the order of `scenes`; those without one last. */
export function groupCandidates(
  consultations: readonly Consultation[],
  scenes: readonly { id: string; label: string }[],
): { id: string; label: string; consultations: Consultation[] }[] {
  const candidates = consultations.filter(({ seed }) => seed === 'candidate');
  return [...scenes, { id: '', label: messages.candidates.noScene }]
    .map(({ id, label }) => ({
      id,
      label,
      consultations: candidates.filter(({ scene }) => scene === id || (id === '' && !scenes.some((known) => known.id === scene))),
    }))
    .filter((group) => group.consultations.length > 0);
}

/** 「令和8年10月〜11月の相談12件のうち3件」: of all that came in between the first and the last month of the chosen ones. */
export function countOf(chosen: readonly Consultation[], all: readonly Consultation[]): string {
  const months = monthsOf(chosen);
  const [last = '', first = last] = [months[0], months.at(-1)];
  const within = all.filter(({ date }) => date.slice(0, 7) >= first && date.slice(0, 7) <= last);
  return messages.count(messages.period(monthInWords(first), monthInWords(last)), within.length, chosen.length);
}

/** Begins a タネ from consultations: links, scene, count and period stand in it. Gives the id of its テーマ. */
export function gather(
  learner: Learner,
  sheet: Worksheet,
  scene: string,
  chosen: readonly Consultation[],
  all: readonly Consultation[],
): string {
  const id = newId();
  const handle = learner.open(sheetPlace(seedSheet, id), { aliases: aliasesOf(sheet), sheetVersion: sheet.version });
  handle.edit(
    'calls',
    chosen.map((one) => one.id),
  );
  if (scene !== '') handle.edit('scene', scene);
  handle.edit('count', countOf(chosen, all));
  writeFirstValues(sheet, learner, handle);
  learner.flushAll();
  return id;
}

const listed = (learner: Learner, sheet: string) =>
  learner.list(`${sheetPlace(sheet)}:`).filter(({ data }) => hasText(data) && !isRemoved(data));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', month: 'long' });
const monthInWords = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Number.isNaN(year) ? month : era.format(new Date(year, number - 1, 1));
};
