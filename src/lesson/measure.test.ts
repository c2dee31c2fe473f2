import { expect, test } from 'vitest';
import { questionFiles, questions } from '../questions/questions.ts';
import { measureLesson } from './measure.ts';

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
