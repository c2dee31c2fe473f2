import { useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import type { Learner } from '../learner/learner.ts';
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

type Menu = Awaited<ReturnType<typeof load<'outlets'>>>['OutletMenu'];

/** Ways out of a sheet and into it. Paper is at hand; files, tables, a colleague and the picture are loaded when they are opened. */
export function Outlets(props: OutletsProps) {
  const [part, setPart] = useState<{ Menu?: Menu; failed?: boolean }>({});
  const open = async () => {
    try {
      const { OutletMenu } = await load('outlets');
      setPart({ Menu: OutletMenu });
    } catch {
      setPart({ failed: true });
    }
  };
  return (
    <>
      <PrintButtons {...props} />
      <details
        class="outlets"
        onToggle={(event) => {
          if (event.currentTarget.open && !part.Menu) void open();
        }}
      >
        <summary>{messages.outlets.open}</summary>
        {part.Menu ? <part.Menu {...props} /> : <p role="status">{part.failed ? messages.outlets.failed : messages.outlets.loading}</p>}
      </details>
    </>
  );
}
