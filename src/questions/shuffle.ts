/** The same mixed order for the same seed, so that paper, screen and every build agree. Never the given order, if there are two or more. */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (last + 1);
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed.length > 1 && mixed.every((item, index) => item === items[index]) ? [...mixed.slice(1), mixed[0] as T] : mixed;
}
