/** Brings the parts of sheets in a lesson to life. */
import { enliven } from '../enliven.ts';
import { WorksheetPart } from './WorksheetPart.tsx';

enliven({ WorksheetPart });

/** The first control, once it can be written in: records that may be another person's are asked about first, and then nothing is focused. */
export function focusIn(place: HTMLElement, framesLeft = 60): void {
  const control = place.querySelector<HTMLElement>('form > fieldset:enabled :is(input, select, textarea)');
  if (control) control.focus();
  else if (framesLeft > 0)
    requestAnimationFrame(() => {
      focusIn(place, framesLeft - 1);
    });
}
