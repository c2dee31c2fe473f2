import { rules } from '../src/rules/rules.ts';
import { dayOf, overdueOn, readRequest } from './dates/overdue.ts';

/**
 * Lists what lessons say of laws and plans beyond its last day (`npm run check:dates`). It reads the clock, and so it is no part of
 * `npm test`: run it before an edition goes out.
 *
 *     node tests/dates.ts                    what is overdue today
 *     node tests/dates.ts --on 2027-04-01    what will be on a day
 *     node tests/dates.ts --strict           the same, and exit code 1 if anything is
 */
const { day, strict } = readRequest(process.argv.slice(2), dayOf(new Date()));
const overdue = overdueOn(day, rules);
for (const { id, said, lessons, reviewBy, because } of overdue)
  console.log(`${reviewBy}  ${id} (${lessons.map((lesson) => lesson.id).join(', ')})\n    ${said}\n    ${because}`);
console.log(`Dates: ${String(rules.length)} rules, ${String(overdue.length)} overdue on ${day}.`);
if (strict && overdue.length > 0) process.exitCode = 1;
