import { floors } from '../src/floors.ts';
import { faultsOf } from './floors/faults.ts';
import { importsIn } from './floors/imports.ts';

/** No import runs up, no two folders know each other, no files stand in a circle (`npm run check:floors`; `src/floors.ts`). */
const { files, imports } = importsIn('src');
const house = files.filter((file) => file !== 'floors.ts');
const faults = faultsOf(house, imports, floors);
for (const fault of faults) console.error(fault);
console.log(
  `Floors: ${String(floors.length)}, ${String(house.length)} files, ${String(imports.length)} imports between them, ${String(faults.length)} faults.`,
);
if (faults.length > 0) process.exitCode = 1;
