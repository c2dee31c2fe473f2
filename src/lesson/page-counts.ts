/** Sheets of A4 that a lesson takes, printed on one side: its text alone, or with practice, answers and the sheet it works on. */
export interface LessonPages {
  text: number;
  all: number;
}

/**
 * By lesson id, as counted with the font of the tests; with other fonts it may be one more. `tests/browser/lesson-paper.spec.ts` prints
 * every lesson and compares.
 */
export const pageCounts: Readonly<Record<string, LessonPages>> = {
  a01: { text: 5, all: 8 },
  a02: { text: 4, all: 9 },
  a03: { text: 4, all: 7 },
  a04: { text: 4, all: 8 },
  a05: { text: 3, all: 8 },
  a06: { text: 4, all: 8 },
  a07: { text: 4, all: 8 },
  a08: { text: 5, all: 9 },
  a09: { text: 4, all: 8 },
  a10: { text: 4, all: 8 },
  a11: { text: 4, all: 8 },
  a12: { text: 4, all: 7 },
  b01: { text: 4, all: 8 },
  b02: { text: 4, all: 7 },
  b03: { text: 4, all: 8 },
  b04: { text: 4, all: 9 },
  b05: { text: 4, all: 8 },
  b06: { text: 4, all: 9 },
  b07: { text: 4, all: 8 },
  b08: { text: 4, all: 9 },
  b09: { text: 4, all: 9 },
  b10: { text: 4, all: 8 },
  b11: { text: 4, all: 7 },
  b12: { text: 4, all: 7 },
  b13: { text: 4, all: 8 },
  b14: { text: 3, all: 7 },
  b15: { text: 4, all: 8 },
  c01: { text: 4, all: 8 },
  c02: { text: 5, all: 8 },
  c03: { text: 4, all: 7 },
  c04: { text: 4, all: 8 },
  c05: { text: 4, all: 8 },
  c06: { text: 4, all: 8 },
  c07: { text: 4, all: 8 },
  c08: { text: 4, all: 8 },
  c09: { text: 4, all: 8 },
};
