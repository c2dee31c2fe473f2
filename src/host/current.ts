import { loadHost } from './host.ts';

/** The host this site is built for. */
export const host = loadHost(process.cwd());
