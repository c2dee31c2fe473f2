/** What every page begins with. `publish/course-site.ts` puts it there. */
import { noteLeaving, whenWritten } from './learner/glance.ts';
import { giveParts, load } from './loading.ts';
import { parts } from './parts.ts';

giveParts(parts);
noteLeaving();
whenWritten(() => {
  load('attend').then(
    ({ attend }) => {
      attend();
    },
    // The page is whole without the marks.
    () => undefined,
  );
});
