import type { Floor } from '../../src/floors.ts';

/** The floors as `src/README.md` shows them, the top first. */
export function printFloors(floors: readonly Floor[]): string {
  return floors
    .map(({ what, rooms }, floor) => `${String(floor + 1)}  ${rooms.join(' ')}: ${what}`)
    .reverse()
    .join('\n');
}
