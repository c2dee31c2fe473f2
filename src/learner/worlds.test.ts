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

/**
 * Every run tries worlds of a new seed, which is printed with the shortest world that fails. A complete run tries many more besides, the
 * same each time, so that it says of one commit the same twice.
 */
test.each([{ numRuns: 300 }, ...(isComplete ? [{ numRuns: 10_000, seed: 20_261_128 }] : [])])(
  'A: $numRuns worlds of 200 actions lose no text',
  { timeout: 3_600_000 },
  (parameters) => {
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
      parameters,
    );
    expect([...counts.keys()].sort()).toEqual([...kinds].sort());
  },
);
