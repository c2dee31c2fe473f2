import { render } from 'preact';
import type { RecordHandle } from './handle.ts';
import { SaveTrouble } from './SaveStatus.tsx';

/** Draws what has to be said once something was written: trouble with saving. */
export function drawNotes(place: HTMLElement, handle: RecordHandle): void {
  render(<SaveTrouble handle={handle} />, place);
}
