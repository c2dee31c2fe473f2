/** Called again and again by what takes long: lets the page breathe, and throws when the work was stopped. */
export type Pace = (done: number) => Promise<void> | void;

/**
 * Work in slices, so that the page answers in between. There is no worker in an edition that is opened as a file.
 *
 * @param report gets the share that is done, 0 to 1, after each slice.
 * @throws the reason of the signal, once it is aborted.
 */
export function createPace(signal?: AbortSignal, report?: (done: number) => void): Pace {
  let from = performance.now();
  return (done) => {
    signal?.throwIfAborted();
    if (performance.now() - from < slice) return;
    report?.(Math.min(1, done));
    return pause().then(() => {
      signal?.throwIfAborted();
      from = performance.now();
    });
  };
}

/** Does work whose steps tell the share that is done. Throws the reason of the signal once it is aborted: what was done is done. */
export async function inSlices<Result>(steps: Generator<number, Result, void>, pace: Pace): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pace(step.value);
  }
}

/** Milliseconds. A press on a button is answered before it is felt to wait. */
const slice = 25;

/** Until the next task. A timer would be held back to once a second where the tab is out of sight. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
