import { useEffect, useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { contentsOf, modelOf } from './chain.ts';
import type { ChainSheet } from './chain-sheet.ts';
import type { Model } from './model.ts';

/** How long the learner's hands rest before the picture follows, in milliseconds. */
const pause = 400;

/** The chain of an open record. A key press only puts the next drawing off; `redraw` does not wait. */
export function useModel(sheet: ChainSheet, handle: RecordHandle): { model: Model; redraw: () => void } {
  const read = () => modelOf(sheet, contentsOf(handle.$record.get()));
  const [model, setModel] = useState(read);
  const redraw = () => {
    setModel((before) => {
      const next = read();
      return JSON.stringify(before) === JSON.stringify(next) ? before : next;
    });
  };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    redraw();
    const stop = handle.$record.listen(() => {
      clearTimeout(timer);
      timer = setTimeout(redraw, pause);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [handle]);
  return { model, redraw };
}
