import { describe, expect, test } from 'vitest';
import { bodies } from '../course/course.ts';
import { figures } from './figures.ts';
import { figuresUsed } from './usage.ts';

const body = bodies.get('nation') ?? expect.fail('no page');
const parts = body.split(/^## /m).map((text) => ({
  title: text.split('\n', 1)[0] ?? '',
  figures: figuresUsed(text).map(({ id }) => figures.get(id) ?? expect.fail(id)),
}));
const [, ...sections] = parts;
const shares = parts.flatMap(({ figures }) => figures).filter(({ unit }) => unit === '%');

describe('「全国のコーディネーターのいま」', () => {
  test('shows every share with its year and of enough answers', () => {
    expect(shares.length).toBeGreaterThan(50);
    for (const { id, n, year } of shares) {
      expect(['R5', 'R6'], id).toContain(year);
      expect(n ?? 0, id).toBeGreaterThanOrEqual(30);
    }
  });

  test.each(sections.map(({ title, figures }) => [title, figures] as const))(
    '%s is about one survey, which its title names',
    (title, figures) => {
      const years = new Set(figures.map(({ year }) => year));
      expect(years.size).toBeLessThanOrEqual(1);
      if (years.has('R6')) expect(title).toContain('令和6年度調査');
      if (years.has('R5')) expect(title).toContain('令和5年度調査');
    },
  );

  test('says of every chart what it means for the work and what it does not say', () => {
    const count = (pattern: RegExp) => body.match(pattern)?.length ?? 0;
    expect(count(/<Finding>/g)).toBe(count(/<StatChart /g));
    expect(count(/<Sense kind="work">/g)).toBe(count(/<StatChart /g));
    expect(count(/<Sense kind="limit">/g)).toBe(count(/<StatChart /g));
  });
});
