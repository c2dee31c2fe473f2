import { resolveBrowser, thisMachine } from './find-browser.ts';

/** Runs once before all browser tests. The workers read the path from the variable. */
export default function setup(): void {
  process.env['MUSUBIME_BROWSER'] = resolveBrowser(thisMachine());
}
