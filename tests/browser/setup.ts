import { existsSync } from 'node:fs';
import { addresses } from './addresses.ts';
import { resolveBrowser, thisMachine } from './find-browser.ts';
import { serve } from './serve.ts';

/** Runs once before all browser tests: finds or installs the browser and serves `dist/`. Workers inherit the variables. */
export default async function setup(): Promise<() => void> {
  process.env['MUSUBIME_BROWSER'] = findOrStop();
  if (!existsSync(addresses.example.folder)) throw new Error('The example host is not built. Run: npm run check:links');
  const course = await serve({ folder: 'dist', base: '/' }, 0);
  const example = await serve(addresses.example, 0);
  process.env[addresses.portVariable] = String(course.port);
  process.env[addresses.example.portVariable] = String(example.port);
  return () => {
    course.close();
    example.close();
  };
}

/** Without a browser nothing can be tested, and one sentence says more than the trace of an error. */
function findOrStop(): string {
  try {
    return resolveBrowser(thisMachine());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
