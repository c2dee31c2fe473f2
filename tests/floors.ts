import { globSync, readFileSync } from 'node:fs';
import { floors } from '../src/floors.ts';
import { faultsOf } from './floors/faults.ts';
import { importsIn } from './floors/imports.ts';
import { printFloors } from './floors/print.ts';
import { readmeFaults } from './floors/readme.ts';

/**
 * No import runs up, no two folders know each other, no files stand in a circle, and the page about the code says how it is
 * (`npm run check:floors`; `src/floors.ts`, `src/README.md`).
 */
const { files, imports } = importsIn('src');
const house = files.filter((file) => file !== 'floors.ts');
const all = globSync('**/*.*', { cwd: 'src' }).map((file) => file.replaceAll('\\', '/'));
const faults = [
  ...faultsOf(house, imports, floors),
  ...readmeFaults(readFileSync('src/README.md', 'utf8'), printFloors(floors), all, imports),
];
for (const fault of faults) console.error(fault);
console.log(
  `Floors: ${String(floors.length)}, ${String(house.length)} files, ${String(imports.length)} imports between them, ${String(faults.length)} faults.`,
);
if (faults.length > 0) process.exitCode = 1;
