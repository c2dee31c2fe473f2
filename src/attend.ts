/** What every page shows of a learner's records. Loaded where there are any (`start.ts`). */
import { importAgain } from './again.ts';
import { holdsRecords } from './learner/glance.ts';
import { markSidebar } from './theme/mark-sidebar.ts';

const loadHeld = importAgain(() => import('./learner/show-held.ts'));

markSidebar();
// Records in the tab may be another person's, and closing it takes them along: that needs the code that keeps them.
if (holdsRecords('sessionStorage')) void loadHeld().catch(() => undefined);
