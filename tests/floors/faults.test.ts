import { expect, test } from 'vitest';
import { circlesOf, faultsOf } from './faults.ts';

const house = [
  { what: 'ground', rooms: ['ground/', 'load.ts'] },
  { what: 'subjects', rooms: ['sheets/', 'talks/'] },
  { what: 'top', rooms: ['pages/'] },
];
const faults = (...imports: [from: string, to: string][]) =>
  faultsOf(
    imports.flat(),
    imports.map(([from, to]) => ({ from, to })),
    house,
  );

test('imports that lead down, stay in their room or lead one way on a floor are right', () => {
  expect(
    faults(['pages/a.astro', 'sheets/a.ts'], ['sheets/a.ts', 'sheets/b.ts'], ['sheets/a.ts', 'load.ts'], ['talks/a.ts', 'sheets/a.ts']),
  ).toEqual([]);
});

test('an import that runs up is told with both floors', () => {
  expect(faults(['load.ts', 'sheets/a.ts'])).toEqual([
    expect.stringContaining('src/load.ts (floor 1) imports src/sheets/a.ts (floor 2). An import leads down:'),
  ]);
});

test('two folders of one floor that know each other are told once, with both imports', () => {
  expect(faults(['sheets/a.ts', 'talks/a.ts'], ['talks/b.ts', 'sheets/b.ts'])).toEqual([
    'src/sheets/ and src/talks/ know each other: src/sheets/a.ts imports src/talks/a.ts, and src/talks/b.ts imports src/sheets/b.ts. One way only.',
  ]);
});

test('files in a circle are told in order, a type or a part that is loaded on use included', () => {
  expect(faults(['sheets/a.ts', 'sheets/b.ts'], ['sheets/b.ts', 'sheets/c.ts'], ['sheets/c.ts', 'sheets/a.ts'])).toEqual([
    expect.stringContaining('Files in a circle: src/sheets/a.ts → src/sheets/b.ts → src/sheets/c.ts.'),
  ]);
});

test('a folder on no floor is told', () => {
  expect(faults(['attic/a.ts', 'ground/a.ts'])).toEqual(['src/attic/ stands on no floor. Give it one in src/floors.ts.']);
});

test('a file that two ways lead to is in no circle', () => {
  expect(circlesOf([{ from: 'a', to: 'b' }, { from: 'a', to: 'c' }, { from: 'b', to: 'd' }, { from: 'c', to: 'd' }])).toEqual([]); // prettier-ignore
});
