import { expect, test } from 'vitest';
import { calendarFile, lookBackDay, lookBacks } from './calendar.ts';

const commitment = {
  id: 'a01-action',
  text: '大西さんに、仕事の範囲を3分で話す; 返事も聞く',
  with: '市の担当者, 事務長',
  sign: '「あいまいな点」が一つ\n書いてある',
  day: '2026-11-30',
  address: 'https://kenshu.example.lg.jp/lessons/a01/',
};

/** The reading side of RFC 5545, as far as this file uses it. */
function read(file: string): Record<string, string>[] {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({});
    const colon = line.indexOf(':');
    const event = events.at(-1);
    if (event)
      event[line.slice(0, colon)] = line
        .slice(colon + 1)
        .replaceAll('\\n', '\n')
        .replace(/\\([\\;,])/g, '$1');
  }
  return events;
}

test('each commitment comes back three times, with everything that was promised', () => {
  const events = read(calendarFile([commitment], Date.UTC(2026, 10, 30, 1, 2, 3), 'k3x9.p1'));
  expect(events.map((event) => event['DTSTART;VALUE=DATE'])).toEqual(['20261214', '20261230', '20270228']);
  for (const event of events) {
    expect(event['SUMMARY']).toContain(commitment.text);
    expect(event['DESCRIPTION']).toBe(`誰と：${commitment.with}\nできたしるし：${commitment.sign}\n${commitment.address}`);
    expect(event['DTSTAMP']).toBe('20261130T010203Z');
  }
  expect(new Set(events.map((event) => event['UID'])).size).toBe(lookBacks.length);
});

test('B28 entries of two learners stay apart; those of one browser are the same from every page and every day', () => {
  const uids = (stamp: number, by: string) => read(calendarFile([commitment], stamp, by)).map((event) => event['UID']);
  expect(uids(0, 'k3x9.p1')).toEqual(uids(86_400_000, 'k3x9.p2'));
  expect(uids(0, 'k3x9.p1').filter((uid) => uids(0, 'm7b2.p1').includes(uid))).toEqual([]);
  expect(uids(0, 'k3x9')).toEqual(uids(0, 'k3x9.p1'));
});

test('no line is longer than 75 octets, and each ends as the standard says', () => {
  const file = calendarFile([{ ...commitment, text: '長い約束'.repeat(60) }], 0, 'k3x9.p1');
  expect(file.endsWith('\r\n')).toBe(true);
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(read(file)[0]?.['SUMMARY']).toContain('長い約束'.repeat(60));
});

test.each([
  ['2026-11-30', { months: 3 }, '2027-02-28'],
  ['2027-11-30', { months: 3 }, '2028-02-29'],
  ['2026-12-25', { days: 14 }, '2027-01-08'],
  ['2027-01-31', { months: 1 }, '2027-02-28'],
] as const)('from %s, %j later is %s', (day, after, expected) => {
  expect(lookBackDay(day, after)).toBe(expected);
});
