import { useEffect, useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import { Loaded } from '../Loaded.tsx';
import { importAgain } from '../again.ts';
import { paperMessages } from './paper-messages.ts';
import { trayOf } from './tray.ts';
import type { Worksheet } from './schema.ts';

const loadTray = importAgain(() => import('./Tray.tsx'));

/** Where the tray stands. Its code is loaded when it first holds something, and stays to say that it was emptied. */
export function TrayPlace({ handle, sheet }: { handle: RecordHandle | undefined; sheet: Worksheet }) {
  const holds = useSelected(handle, (record) => trayOf(record, sheet).length > 0, Object.is) ?? false;
  const [wasNeeded, setNeeded] = useState(false);
  useEffect(() => {
    if (holds) setNeeded(true);
  }, [holds]);
  if (!holds && !wasNeeded) return null;
  return (
    <Loaded load={loadTray} loading={paperMessages.outlets.loading}>
      {({ Tray }) => <Tray handle={handle} sheet={sheet} />}
    </Loaded>
  );
}
