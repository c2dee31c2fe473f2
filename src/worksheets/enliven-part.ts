/** Brings the parts of sheets in a lesson to life. */
import { enliven } from '../enliven.ts';
import { WorksheetPart } from './WorksheetPart.tsx';

enliven({ WorksheetPart });
