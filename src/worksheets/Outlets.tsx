import { useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import type { Learner } from '../learner/learner.ts';
import { Loaded } from '../Loaded.tsx';
import { load } from '../loading.ts';
import type { EntrySource } from './entries.ts';
import { messages } from './messages.ts';
import { PrintButtons } from './PrintButtons.tsx';
import type { Worksheet } from './schema.ts';
import type { Imprint } from './SheetPaper.tsx';

export interface OutletsProps {
  sheet: Worksheet;
  learner: Learner | undefined;
  handle: RecordHandle | undefined;
  imprint: Imprint;
  sources: Record<string, EntrySource>;
}

/** Ways out of a sheet and into it. Paper is at hand; files, tables, a colleague and the picture are loaded when they are opened. */
export function Outlets(props: OutletsProps) {
  const [isAsked, setIsAsked] = useState(false);
  return (
    <>
      <PrintButtons {...props} />
      <details
        class="outlets"
        onToggle={(event) => {
          if (event.currentTarget.open) setIsAsked(true);
        }}
      >
        <summary>{messages.outlets.open}</summary>
        {isAsked && (
          <Loaded load={() => load('outlets')} loading={messages.outlets.loading}>
            {({ OutletMenu }) => <OutletMenu {...props} />}
          </Loaded>
        )}
      </details>
    </>
  );
}
