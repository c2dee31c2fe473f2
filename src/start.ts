/** What every page begins with. `publish/course-site.ts` puts it there. */
import { noteLeaving, whenWritten } from './learner/glance.ts';
import { giveParts } from './loading.ts';
import { importAgain } from './again.ts';
import { parts } from './parts.ts';
import './ruby/toggle.ts';
import './rules/overdue.ts';
import './search/opener.ts';

const loadAttend = importAgain(() => import('./attend.ts'));

giveParts(parts);
noteLeaving();
// Without the marks the page is whole.
whenWritten(() => void loadAttend().catch(() => undefined));
