import { isoDate } from '../learner/day.ts';
import { ContentError } from '../authoring/problems.ts';
import { checkHost } from '../host/check.ts';
import { placeOfHost } from '../host/host.ts';
import { checkOverlay } from './check-overlay.ts';
import { messages } from './hosts-messages.ts';

/** `npm run host:check -- <host>`: what a host should put right before it publishes, with file and line. */
const root = process.cwd();
const [asked] = process.argv.slice(2);
try {
  if (asked === undefined) throw new Error(messages.noName('host:check'));
  const overlay = placeOfHost(asked);
  const today = isoDate(new Date());
  const { edition, problems } = checkOverlay(root, overlay, today);
  const all = [...checkHost(root, asked, today, edition), ...problems];
  if (all.length > 0) throw new ContentError(all);
  console.log(messages.good(overlay.place));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
