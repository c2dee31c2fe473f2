/** Brings a lesson to life: its questions, the buttons at its end, the parts of sheets in it, and the stepper once it is used. */
import { enlivenQuestions } from '../questions/enliven.ts';
import { watchParts } from '../worksheets/part-places.ts';
import { enlivenMarks } from './marks.ts';
import { watchStepper } from './watch-stepper.ts';

enlivenQuestions();
enlivenMarks();
watchParts();
watchStepper();
