import { enliven } from '../enliven.ts';
import { WorksheetPart } from './WorksheetPart.tsx';

/** Brings the parts of sheets in a lesson to life. */
export function enlivenParts(): void {
  enliven({ WorksheetPart });
}
