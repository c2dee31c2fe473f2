/** What every page shows of a learner's records. Loaded where there are any (`start.ts`). */
import { showHeld } from './learner/show-held.ts';
import { markSidebar } from './theme/mark-sidebar.ts';

export function attend(): void {
  markSidebar();
  showHeld();
}
