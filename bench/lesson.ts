import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ownQuestionFileSchema } from '../src/questions/schema.ts';

/** A text of 3,041 characters, the same wherever it is measured. */
export const text = readFileSync('bench/plain-lesson.md', 'utf8');

/** Four questions with one right answer each, and one text that is kept. */
export const practice = ownQuestionFileSchema.parse(parse(readFileSync('bench/lesson/questions/m01.yaml', 'utf8')));

/** Lays the folder of a host with the bench lesson, twice, into a copy of the course. Returns the host's name. */
export function addLesson(root: string): string {
  const host = join(root, 'hosts/bench');
  cpSync('bench/lesson', host, { recursive: true });
  const [opening = '', ...sections] = text.split(/^(?=## )/m);
  const file = join(host, 'lessons/m01.mdx');
  const lesson = readFileSync(file, 'utf8')
    .replace('OPENING', opening.trim())
    .replace('SECTIONS', sections.join('').trim().replaceAll(/^## /gm, '### '));
  writeFileSync(file, lesson);
  for (const name of ['lessons/m01.mdx', 'questions/m01.yaml']) {
    const first = readFileSync(join(host, name), 'utf8');
    writeFileSync(join(host, name.replace('m01', 'm02')), first.replaceAll('m01', 'm02').replace(/^title: (.*)$/m, 'title: $1（2）'));
  }
  return 'bench';
}
