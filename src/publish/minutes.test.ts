import { describe, expect, test } from 'vitest';
import { isOff, measureLesson } from './minutes.ts';
import { bodies, lessons } from '../course/course.ts';
import { questionFiles, questions } from '../questions/questions.ts';

test('markup, imports and headings take no time to read', () => {
  const text = 'あ'.repeat(800);
  const body = `import Stat from '~/lesson/Stat.astro';\n\n## \n\n${text.slice(0, 400)}<Stat id="r6.x" />\n\n> **${text.slice(400)}**\n`;
  expect(measureLesson(body, 'a01', new Map(), []).read).toBeCloseTo(2, 1);
});

test('practice is what the page asks: listed questions, its own recall, dialogues', () => {
  const question = questions.get('a02-q2');
  const recall = questionFiles.get('a02')?.recall ?? [];
  const body = `<Questions ids={['a02-q2', 'nowhere']} />\n<Questions lesson="a02" />\n<DialogueCard id="d1" />`;
  const whole = measureLesson(body, 'a02', new Map(question ? [[question.id, question]] : []), recall).practice;
  const others = measureLesson('<Questions lesson="b01" />', 'a02', questions, recall).practice;
  expect(others).toBe(0);
  expect(whole).toBeGreaterThan(1 + 6 + recall.length / 2);
});

describe.each([
  [9, 12, false],
  [7, 12, true],
  [12, 7, true],
  [1, 2, false],
  [3, 5, true],
])('%i stated, %i measured', (stated, measured, off) => {
  test(off ? 'is off' : 'is near enough', () => {
    expect(isOff(stated, measured)).toBe(off);
  });
});

test.each([...lessons.keys()])('%s falls into parts of at most ten minutes, read, practised and written', (id) => {
  const parts = (bodies.get(id) ?? '').split(/^## /m).slice(1);
  expect(parts).toHaveLength(8);
  for (const part of parts) {
    const { read, practice } = measureLesson(`## ${part}`, id, questions, questionFiles.get(id)?.recall ?? []);
    const sheet = part.includes('<Worksheet ') ? (lessons.get(id)?.minutes.sheet ?? 0) : 0;
    expect(read + practice + sheet, part.split('\n')[0]).toBeLessThanOrEqual(10);
  }
});
