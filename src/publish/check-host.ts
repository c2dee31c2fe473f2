import { isoDate } from '../learner/day.ts';
import { ContentError } from '../authoring/problems.ts';
import { checkHost } from '../host/check.ts';
import { placeOfHost } from '../host/host.ts';
import { loadContent } from './content.ts';
import { messages } from './hosts-messages.ts';

/** `npm run host:check -- <host>`: what a host should put right before it publishes, with file and line. */
const root = process.cwd();
const [asked] = process.argv.slice(2);
try {
  if (asked === undefined) throw new Error(messages.noName('host:check'));
  const { place } = placeOfHost(asked);
  const problems = checkHost(root, asked, isoDate(new Date()), loadContent(root).course.data.edition.id);
  if (problems.length > 0) throw new ContentError(problems);
  console.log(messages.good(place));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
