import { useEffect, useState } from 'preact/hooks';
import { importAgain } from '../again.ts';
import { writtenEvent } from './glance.ts';

/** What has to be said about keeping. Rejects with a `LoadFailure`. */
export const loadKeeping = importAgain(() => import('./keeping.ts'));
type Keeping = Awaited<ReturnType<typeof loadKeeping>>;

/** At hand before it is needed: what keeps a text from being saved may keep files from being loaded, too. */
const prepare = () => void loadKeeping().catch(() => undefined);

/** The same for a component: null where it cannot be had, undefined until it is needed or there. */
export function useKeeping(isNeeded: boolean): Keeping | null | undefined {
  const [part, setPart] = useState<Keeping | null>();
  useEffect(() => {
    addEventListener(writtenEvent, prepare, { once: true });
    if (isNeeded) {
      loadKeeping().then(setPart, () => {
        setPart(null);
      });
    }
  }, [isNeeded]);
  return isNeeded ? part : undefined;
}
