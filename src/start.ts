/** What every page begins with. `publish/course-site.ts` puts it there. */
import { showHeld } from './learner/show-held.ts';
import { giveParts } from './loading.ts';
import { parts } from './parts.ts';
import { markSidebar } from './theme/mark-sidebar.ts';

giveParts(parts);
markSidebar();
showHeld();
