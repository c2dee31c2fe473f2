import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isComplete } from '../../tests/surroundings.ts';
import { kinds, World, type Action, type Kind } from './world.fixture.ts';

/** How often each kind happens among a hundred or so; what is not named happens once. */
const weights: Partial<Record<Kind, number>> = {
  edit: 20,
  type: 6,
  run: 20,
  hear: 20,
  open: 3,
  putBack: 3,
  discard: 3,
  backup: 3,
  restore: 3,
};

const action: fc.Arbitrary<Action> = fc.tuple(
  fc.oneof(...kinds.map((kind) => ({ weight: weights[kind] ?? 1, arbitrary: fc.constant(kind) }))),
  fc.nat(59),
  fc.nat(59),
  fc.nat(59),
);

/** Complete runs try many more. The seed of a failure is printed with the shortest world that fails. */
const numRuns = isComplete ? 10_000 : 300;

test(`A: ${String(numRuns)} worlds of 200 actions lose no text`, { timeout: 3_600_000 }, () => {
  const counts = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(action, { minLength: 200, maxLength: 200 }), (actions) => {
      const world = new World();
      for (const step of actions) {
        counts.set(step[0], (counts.get(step[0]) ?? 0) + 1);
        world.do(step);
      }
      world.settle();
    }),
    { numRuns },
  );
  expect([...counts.keys()].sort()).toEqual([...kinds].sort());
});
