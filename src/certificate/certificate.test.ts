import { expect, test } from 'vitest';
import { blankCertificate, dayText, fitOf, hoursText, isReversed, longest, numberText, periodText } from './certificate.ts';

test.each([
  ['12', '第12号'],
  [' 第 12 号 ', '第12号'],
  ['みなと8-3', '第みなと8-3号'],
  ['', '第　　　号'],
  ['第号', '第　　　号'],
])('the number %j stands as %j', (number, text) => {
  expect(numberText(number)).toBe(text);
});

test.each([
  ['6', '6時間'],
  ['１２．５', '12.5時間'],
  ['6時間30分', '6時間30分'],
  ['', ''],
])('the hours %j stand as %j', (hours, text) => {
  expect(hoursText(hours)).toBe(text);
});

test('days stand in the Japanese calendar, also across a change of era', () => {
  expect(dayText('2026-11-20')).toBe('令和8年11月20日');
  expect(dayText('')).toBe('令和　　年　　月　　日');
  expect(periodText({ from: '2019-04-30', to: '2019-05-01' })).toBe('平成31年4月30日から令和元年5月1日まで');
});

test('a single day is no period', () => {
  expect(periodText({ from: '2026-11-20', to: '2026-11-20' })).toBe('令和8年11月20日');
  expect(periodText({ from: '', to: '2026-11-20' })).toBe('令和8年11月20日');
  expect(periodText({ from: '', to: '' })).toBe('');
  expect(isReversed({ from: '2026-11-20', to: '2026-11-19' })).toBe(true);
  expect(isReversed({ from: '2026-11-20', to: '' })).toBe(false);
});

test('an ordinary certificate has its full size; a full one is smaller and still fits; broken lines without end do not', () => {
  expect(fitOf(blankCertificate)).toEqual({ scale: 1, fits: true });
  const full = Object.fromEntries(Object.entries(longest).map(([field, most]) => [field, 'あ'.repeat(most)]));
  const certificate = { ...blankCertificate, ...full };
  expect(fitOf(certificate).scale).toBeLessThan(1);
  expect(fitOf(certificate).fits).toBe(true);
  expect(fitOf({ ...certificate, content: '\n'.repeat(200) }).fits).toBe(false);
});
