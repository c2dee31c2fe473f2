/** Brings the end of a lesson to life, and the parts of sheets in it. */
import { watchParts } from '../worksheets/part-places.ts';
import { enlivenMarks } from './marks.ts';

enlivenMarks();
watchParts();
