import { expect, test } from 'vitest';
import { readmeFaults } from './readme.ts';

const files = ['a/one.ts', 'a/two.ts', 'a/three.astro'];
const imports = [{ from: 'a/one.ts', to: 'a/two.ts' }];
const floors = '1  a/: all';

test('a page that says how it is has no faults, whichever way an import leads', () => {
  expect(
    readmeFaults(`${floors}\n1. \`a/two.ts\` → \`a/one.ts\`, and \`a/three.astro\`, and \`other/place.csv\`.`, floors, files, imports),
  ).toEqual([]);
});

test.each([
  ['floors that are no more', '1  b/: all', 'It does not print the floors'],
  ['a file that is gone', `${floors} \`a/four.ts\``, 'src/a/four.ts is named, and is not there.'],
  [
    'an arrow that no import follows',
    `${floors} \`a/two.ts\` →\n   \`a/three.astro\``,
    'An arrow leads from src/a/two.ts to src/a/three.astro',
  ],
])('%s are told', (_, text, fault) => {
  expect(readmeFaults(text, floors, files, imports)).toEqual([expect.stringContaining(fault)]);
});
