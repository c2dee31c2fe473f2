import { loadHost } from './host.ts';
import { markedHost, shownHost } from './shown.ts';

/** The host of the pages that are drawn. A build draws marks, which `publish/host-values.ts` writes over; a server for authors the host itself. */
export const host = process.argv[2] === 'build' ? markedHost : shownHost(loadHost(process.cwd()));
