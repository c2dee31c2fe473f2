import { useEffect, useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import { hasText } from '../learner/record.ts';
import { LoadTrouble } from '../LoadTrouble.tsx';
import { importAgain } from '../again.ts';
import type { Worksheet } from './schema.ts';

const loadTray = importAgain(() => import('./Tray.tsx'));

/**
 * Where the tray stands. What knows whether it holds anything is loaded with the first text of the record, without a word, as it
 * mostly holds nothing; where it cannot be had, that is said, since it could.
 */
export function TrayPlace({ handle, sheet }: { handle: RecordHandle | undefined; sheet: Worksheet }) {
  const isWritten = useSelected(handle, hasText, Object.is) ?? false;
  const [part, setPart] = useState<Awaited<ReturnType<typeof loadTray>>>();
  const [error, setError] = useState<unknown>();
  const load = () => {
    setError(undefined);
    loadTray().then(setPart, setError);
  };
  useEffect(() => {
    if (isWritten && !part) load();
  }, [isWritten]);
  return part ? (
    <part.Tray handle={handle} sheet={sheet} />
  ) : (
    <div role="status">{error !== undefined && <LoadTrouble error={error} again={load} />}</div>
  );
}
