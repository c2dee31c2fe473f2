import { addresses } from './addresses.ts';
import { resolveBrowser, thisMachine } from './find-browser.ts';
import { serve } from './serve.ts';

/** Runs once before all browser tests: finds or installs the browser and serves `dist/`. Workers inherit the variables. */
export default async function setup(): Promise<() => void> {
  process.env['MUSUBIME_BROWSER'] = findOrStop();
  const { port, close } = await serve({ folder: 'dist', base: '/' }, 0);
  process.env[addresses.portVariable] = String(port);
  return close;
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
