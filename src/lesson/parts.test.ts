import { expect, test } from 'vitest';
import { course, lessons, bodies } from '../course/course.ts';
import { questionFiles, questions } from '../questions/questions.ts';
import { partsOf } from './parts.ts';

const begin = [
  { title: '読む', begins: '思い出す' },
  { title: '見る', begins: '見本' },
];
const lesson = { id: 'a01', minutes: { read: 2, practice: 0, sheet: 4 }, partsAt: ['二つ目'] };
const asked = { questions: new Map(), recall: [] };
const long = 'あ'.repeat(400);

test('8: a part takes all sections to the next one, and the minutes of the sheet that is written in it', () => {
  const body = `import X from 'x';\n\n## 思い出す\n\n${long}\n\n## ねらい\n\n${long}\n\n## 見本\n\n### 一つ目\n\n<Worksheet id="w01" />\n`;
  const parts = partsOf({ ...lesson, partsAt: [] }, body, begin, asked);
  expect(parts.map(({ title, heading }) => [title, heading])).toEqual([
    ['読む', '思い出す'],
    ['見る', '見本'],
  ]);
  expect(parts[0]?.minutes).toBeCloseTo(2, 1);
  expect(parts[1]?.minutes).toBeCloseTo(4, 1);
});

test('8: a heading of the third level begins one more part where the lesson says so', () => {
  const body = `## 見本\n\n### 一つ目\n\n${long}\n\n### 二つ目\n\n${long}\n`;
  expect(partsOf(lesson, body, begin, asked).map(({ title, heading }) => [title, heading])).toEqual([
    ['見る', '見本'],
    ['見る・続き', '二つ目'],
  ]);
});

test('8: the parts of a lesson add up to about what it says it takes', () => {
  for (const [id, data] of lessons) {
    const parts = partsOf(data, bodies.get(id) ?? '', course.parts, { questions, recall: questionFiles.get(id)?.recall ?? [] });
    const sum = parts.reduce((minutes, part) => minutes + part.minutes, 0);
    const { read, practice, sheet } = data.minutes;
    expect(Math.abs(sum - (read + practice + sheet)), id).toBeLessThanOrEqual(4);
  }
});
