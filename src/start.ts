/** What every page begins with. `publish/course-site.ts` puts it there. */
import './learner/computer.ts';
import { loadWhenWritten, noteLeaving } from './learner/glance.ts';
import { giveParts } from './loading.ts';
import { importAgain } from './again.ts';
import { parts } from './parts.ts';
import './ruby/toggle.ts';
import './rules/overdue.ts';
import './search/opener.ts';

giveParts(parts);
noteLeaving();
loadWhenWritten(importAgain(() => import('./attend.ts')));
