import { useEffect, useRef, useState } from 'preact/hooks';
import { createPace, type Pace } from './pace.ts';

/**
 * One reading at a time: a new one, and leaving the page, stop the one before. `done` is the share that is read, undefined
 * when nothing is being read.
 */
export function useReading() {
  const [done, setDone] = useState<number>();
  const running = useRef<AbortController>();
  const stop = () => {
    running.current?.abort();
    running.current = undefined;
    setDone(undefined);
  };
  useEffect(() => stop, []);
  /** What was read; undefined when it was stopped. */
  const read = async <Result>(work: (pace: Pace) => Promise<Result>): Promise<Result | undefined> => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setDone(0);
    try {
      const result = await work(createPace(own.signal, setDone));
      return own.signal.aborted ? undefined : result;
    } catch (error) {
      if (own.signal.aborted) return undefined;
      throw error;
    } finally {
      if (running.current === own) {
        running.current = undefined;
        setDone(undefined);
      }
    }
  };
  return { done, read, stop };
}
