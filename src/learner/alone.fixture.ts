import { onlyTab } from './channel.ts';
import type { Environment } from './learner.ts';

/** What a test says of a browser that nothing else is open in: writes that would wait run at once. */
export const alone = {
  tab: onlyTab,
  site: { id: 'test', edition: '2026.11' },
  defer: (task) => {
    task();
  },
} satisfies Partial<Environment>;
