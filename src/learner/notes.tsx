import { render } from 'preact';
import type { RecordHandle } from './handle.ts';
import type { Learner } from './learner.ts';
import { ModeQuestion } from './ModeQuestion.tsx';
import { SaveTrouble } from './SaveStatus.tsx';

/** Draws what has to be said once something was written: trouble with saving and, where `learner` is given, whose computer it is. */
export function drawNotes(place: HTMLElement, handle: RecordHandle, learner: Learner | undefined): void {
  render(
    <>
      <SaveTrouble handle={handle} />
      <ModeQuestion learner={learner} written />
    </>,
    place,
  );
}

/** Asks whose computer it is, before anything is written. */
export function drawQuestion(place: HTMLElement, learner: Learner): void {
  render(<ModeQuestion learner={learner} written />, place);
}
