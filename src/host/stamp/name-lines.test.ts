import { expect, test } from 'vitest';
import { linesOfName } from './name-lines.ts';

test.each([
  'みなと県|コーディネーター|研修',
  '北町|コーディネーター|研修',
  '横浜市|在宅医療・|介護連携研修',
  '四日市市|在宅医療介護連携研修',
  '町田市|在宅医療連携の|手引き',
  'コーディネーター|養成講座|（基礎）',
  'みなと県の|在宅医療|（共通編）',
  'むすびめ',
  '市川市|市町村連携研修',
  '',
])('a line of %s ends between words, and none is a single character', (written) => {
  expect(linesOfName(written.replaceAll('|', ''))).toBe(written.replaceAll('|', '<wbr>'));
});

test('a name that is markup stays text', () => {
  expect(linesOfName('</title><b data-odd="x">&研修')).toBe('&lt;/title&gt;&lt;b data-odd=&quot;x&quot;&gt;&amp;研修');
});
