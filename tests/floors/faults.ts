import type { Floor } from '../../src/floors.ts';
import type { Import } from './imports.ts';

/** What is wrong with a house, a sentence for each fault. */
export function faultsOf(files: readonly string[], imports: readonly Import[], floors: readonly Floor[]): string[] {
  const roomOf = (file: string) => (file.includes('/') ? `${file.split('/', 1).join('')}/` : file);
  const floorOf = new Map(floors.flatMap(({ rooms }, floor) => rooms.map((room) => [room, floor + 1] as const)));
  const homeless = [...new Set(files.map(roomOf))].filter((room) => !floorOf.has(room));
  const between = imports
    .map((one) => ({ ...one, rooms: [roomOf(one.from), roomOf(one.to)] as const }))
    .filter(({ rooms: [a, b] }) => a !== b);
  const known = new Map(between.map((one) => [one.rooms.join(), one]));
  return [
    ...homeless.map((room) => `src/${room} stands on no floor. Give it one in src/floors.ts.`),
    ...between.flatMap(({ from, to, rooms: [a, b] }) => {
      const [low, high] = [floorOf.get(a), floorOf.get(b)];
      return low !== undefined && high !== undefined && low < high
        ? [
            `src/${from} (floor ${String(low)}) imports src/${to} (floor ${String(high)}). An import leads down: hand the thing down as a prop or an argument, or move one of them.`,
          ]
        : [];
    }),
    ...[...known].flatMap(
      ([
        ,
        {
          from,
          to,
          rooms: [a, b],
        },
      ]) => {
        const back = floorOf.get(a) === floorOf.get(b) && a < b ? known.get([b, a].join()) : undefined;
        return back
          ? [
              `src/${a} and src/${b} know each other: src/${from} imports src/${to}, and src/${back.from} imports src/${back.to}. One way only.`,
            ]
          : [];
      },
    ),
    ...circlesOf([...known.values()].map(({ rooms: [from, to] }) => ({ from, to })))
      .filter((circle) => circle.length > 2)
      .map((circle) => `Folders in a circle: ${circle.join(' → ')}.`),
    ...circlesOf(imports).map(
      (circle) => `Files in a circle: ${circle.map((file) => `src/${file}`).join(' → ')}. Move what both need below them.`,
    ),
  ];
}

/** Ways that come back to where they began, one for each knot of files that reach each other. */
export function circlesOf(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) if (from !== to) next.set(from, [...(next.get(from) ?? []), to]);
  const circles: string[][] = [];
  const done = new Set<string>();
  const inCircle = new Set<string>();
  const walk = (file: string, way: readonly string[]) => {
    const start = way.indexOf(file);
    if (start >= 0) {
      const circle = way.slice(start);
      if (!circle.some((one) => inCircle.has(one))) circles.push(circle);
      circle.forEach((one) => inCircle.add(one));
      return;
    }
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return circles;
}
