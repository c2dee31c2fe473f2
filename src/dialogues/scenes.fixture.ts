import fc from 'fast-check';
import type { Choice, Scene, Scenes } from './walk.ts';

export const choice = (id: string, to: string): Choice => ({
  id,
  say: `「${id}」と言う`,
  verdict: 'good',
  consequence: 'そのあと',
  why: '理由',
  to,
});

export const scene = (id: string, choices: Choice[]): Scene => ({ id, partner: `${id}のことば`, choices });

const ending = (id: string) => ({ id, title: `結末${id}`, text: '結末', learned: '持ち帰ること' });

/** Two ways to one ending, one to another: s1 → (a: s2 | b: s3), s2 → (c: s3 | d: e1), s3 → (e: e1 | f: e2). */
export const small: Scenes = {
  start: 's1',
  nodes: [
    scene('s1', [choice('a', 's2'), choice('b', 's3')]),
    scene('s2', [choice('c', 's3'), choice('d', 'e1')]),
    scene('s3', [choice('e', 'e1'), choice('f', 'e2')]),
  ],
  endings: [ending('e1'), ending('e2')],
};

/** Dialogues as the build lets them through: every choice leads further on, to a later scene or to an ending. */
export const scenes: fc.Arbitrary<Scenes> = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc.array(fc.array(fc.nat(), { minLength: 2, maxLength: 4 }), { minLength: count, maxLength: count }).map((targets) => {
    const endings = ['e1', 'e2', 'e3'];
    const nodes = targets.map((choices, index) => {
      const later = [...Array.from({ length: count - index - 1 }, (_, step) => `s${String(index + step + 2)}`), ...endings];
      const id = `s${String(index + 1)}`;
      return scene(
        id,
        choices.map((pick, number) => choice(`${id}-${String(number)}`, later[pick % later.length] ?? 'e1')),
      );
    });
    return { start: 's1', nodes, endings: endings.map(ending) };
  }),
);

/** Ids as an earlier edition, or a damaged file, may have left them. */
export const storedPath = (dialogue: Scenes): fc.Arbitrary<string[]> =>
  fc.array(
    fc.oneof(
      fc.constantFrom(...dialogue.nodes.flatMap((node) => node.choices.map(({ id }) => id))),
      fc.string({ maxLength: 6 }),
      fc.constantFrom('constructor', '__proto__', 's1', 'e1'),
    ),
    { maxLength: 8 },
  );
