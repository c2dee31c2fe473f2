import { expect, test } from 'vitest';
import { readContentFiles } from '../publish/content-files.ts';
import { checkDesk, daysOf, weekdayOf } from './desk.ts';

const { town } = readContentFiles('.');
const withAct = (when: string, what: string) =>
  checkDesk({ ...town, data: { ...town.data, timeline: [...town.data.timeline, { when, what }] } }).map(({ reason }) => reason);

test('the days of the invented town are days on which 森川さん is at the desk', () => {
  expect(checkDesk(town)).toEqual([]);
});

test('a dated act on a day at the other employer is told', () => {
  expect(withAct('令和8年11月17日', '森川さんが訪問歯科の歯科衛生士を訪ねる')).toEqual([
    '2026-11-17（火）は、森川さんが相談室にいない日です。',
    '2026-11-17、2026-11-18、2026-11-19、2026-11-20の週に、相談室の日が4日あります。',
  ]);
  expect(withAct('令和9年2月22〜24日', '森川さんが聞き取りをする')).toEqual(['2027-02-22（月）は、森川さんが相談室にいない日です。']);
  expect(withAct('令和8年10月7日', '森川さんが電話する')[0]).toBe('2026-10-07（水）は、森川さんが相談室にいない日です。');
});

test('acts of others, evenings without a day and exchanged days pass', () => {
  expect(withAct('令和9年1月18日', '大西さんが保健所に聞く')).toEqual([]);
  expect(withAct('令和8年11月中旬', '森川さんが聞き取りをする')).toEqual([]);
  expect(withAct('令和8年12月8日', '森川さんが浜田医師に聞く')).toEqual([]);
});

test('a call that the office took on another day passes, and fails without the mark', () => {
  const [first, ...others] = town.data.consultations;
  if (!first) throw new Error('no consultation');
  const call = (taken: 'desk' | 'office') =>
    checkDesk({ ...town, data: { ...town.data, consultations: [{ ...first, date: '2026-10-05', taken }, ...others] } });
  expect(call('office')).toEqual([]);
  expect(call('desk')).not.toEqual([]);
});

test('days of the Japanese calendar', () => {
  expect(daysOf('令和9年1月13日')).toEqual(['2027-01-13']);
  expect(weekdayOf('2027-01-13')).toBe('水');
  expect(daysOf('令和9年1月12〜15日')).toEqual(['2027-01-12', '2027-01-15']);
  expect(daysOf('令和9年1月中旬')).toEqual([]);
  expect(weekdayOf('2027-02-30')).toBe('');
});
