import { importAgain } from '../again.ts';

/** What has to be said about keeping, loaded with the first writing. Rejects with a `LoadFailure`. */
export const loadKeeping = importAgain(() => import('./keeping.ts'));
export type Keeping = Awaited<ReturnType<typeof loadKeeping>>;
