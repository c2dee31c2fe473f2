import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, begin, choose, isDue, perDay, proceed, readStanding, standingOf, writeStanding, type Standing } from './schedule.ts';

const start = '2026-11-20';

describe('one item', () => {
  test('that is always known comes back after 2, 7 and 21 days, and then no more', () => {
    const days: string[] = [];
    let item = begin({ day: start, known: true });
    while (item.due !== '') {
      days.push(item.due);
      item = proceed(item, { day: item.due, known: true });
    }
    expect(days).toEqual(['2026-11-22', '2026-11-29', '2026-12-20']);
  });

  test('that was missed comes back the next day and begins anew', () => {
    const late = proceed({ step: 3, due: start }, { day: start, known: false });
    expect(late).toEqual({ step: 0, due: '2026-11-21' });
    expect(proceed(late, { day: '2026-11-21', known: true })).toEqual({ step: 1, due: '2026-11-23' });
  });

  test('that is answered wrongly in its lesson after it was known in the review comes back the next day', () => {
    const review = { step: 3, due: '2026-12-20', day: '2026-11-29' };
    const today = '2026-12-01';
    expect(standingOf({ day: '2026-11-30', known: false }, review, today)?.due).toBe(today);
    expect(standingOf({ day: '2026-11-30', known: true }, review, today)).toBe(review);
    expect(standingOf({ day: '2026-11-20', known: false }, review, today)).toBe(review);
    expect(standingOf({ day: '2030-01-01', known: false }, review, today)).toBe(review);
    expect(standingOf(undefined, undefined, today)).toBeUndefined();
  });

  test('written by a clock that ran ahead is asked today instead of in years, and then goes its way', () => {
    const ahead = begin({ day: '2030-01-01', known: true });
    expect(isDue(ahead, start)).toBe(true);
    expect(isDue(proceed(ahead, { day: start, known: true }), start)).toBe(false);
  });

  test('crosses months, years and leap days', () => {
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });
});

describe('a register', () => {
  test('is read as it was written', () => {
    expect(readStanding(writeStanding({ step: 2, due: '2026-11-29' }, start))).toEqual({ step: 2, due: '2026-11-29', day: start });
    expect(readStanding(writeStanding({ step: 4, due: '' }, start))?.due).toBe('');
  });

  test.each([[undefined], ['2'], [[]], [['1', 'soon', start]], [['1', start, '']], [[1, 2, 3]]])('%j is none', (value) => {
    expect(readStanding(value)).toBeUndefined();
  });
});

describe('ninety days', () => {
  /** A learner who takes three lessons a week, misses days, forgets some, and whose clock is once set back. */
  const life = fc.record({
    present: fc.array(fc.boolean(), { minLength: 90, maxLength: 90 }),
    known: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 400, maxLength: 400 }),
    setBackOn: fc.integer({ min: 10, max: 80 }),
    setBackBy: fc.integer({ min: 0, max: 40 }),
  });

  test('never more than ten a day, none before its day, none lost', () => {
    fc.assert(
      fc.property(life, ({ present, known, setBackOn, setBackBy }) => {
        const items = new Map<string, Standing>();
        let answers = 0;
        present.forEach((here, offset) => {
          const today = addDays(start, offset >= setBackOn ? offset - setBackBy : offset);
          if (!here) return;
          if (items.size < 60) for (let n = 0; n < 5; n++) items.set(`a${String(items.size)}`, begin({ day: today, known: n % 2 === 0 }));
          const waiting = [...items].map(([id, item]) => ({ id, ...item }));
          const due = waiting.filter((item) => isDue(item, today)).length;
          const queue = choose(waiting, today, 0);
          expect(queue).toHaveLength(Math.min(perDay, due));
          expect(choose(waiting, today, queue.length)).toEqual(choose(waiting, today, 0).slice(0, perDay - queue.length));
          for (const id of queue) {
            const before = items.get(id);
            expect(before && isDue(before, today)).toBe(true);
            const after = proceed(before ?? { step: 0, due: '' }, { day: today, known: (known[answers++ % 400] ?? 0) < 7 });
            expect(isDue(after, today)).toBe(false);
            items.set(id, after);
          }
        });
        for (const item of items.values()) expect(item.due === '' || item.step <= 3).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a learner who comes every day and knows everything meets each item three times', () => {
    const items = new Map<string, Standing>(
      [...Array(20).keys()].map((n) => [`q${String(n)}`, begin({ day: start, known: true })] as const),
    );
    const met = new Map<string, number>();
    for (let offset = 1; offset <= 90; offset++) {
      const today = addDays(start, offset);
      for (const id of choose(
        [...items].map(([id, item]) => ({ id, ...item })),
        today,
        0,
      )) {
        items.set(id, proceed(items.get(id) ?? begin({ day: today, known: true }), { day: today, known: true }));
        met.set(id, (met.get(id) ?? 0) + 1);
      }
    }
    expect([...met.values()]).toEqual(Array(20).fill(3));
    expect([...items.values()].every(({ due }) => due === '')).toBe(true);
  });

  test('those that wait longest come first, and the order holds for the day', () => {
    const waiting = [
      { id: 'new', step: 1, due: '2026-11-20' },
      { id: 'old', step: 1, due: '2026-11-01' },
      { id: 'later', step: 1, due: '2026-11-21' },
    ];
    expect(choose(waiting, start, 0)).toEqual(['old', 'new']);
    expect(choose(waiting.toReversed(), start, 0)).toEqual(['old', 'new']);
    expect(choose(waiting, start, perDay)).toEqual([]);
  });
});
