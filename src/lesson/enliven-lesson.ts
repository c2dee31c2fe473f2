/** Brings a lesson to life: its questions, the stepper, the buttons at its end, and the parts of sheets in it. */
import { enlivenDoor } from '../projector/door.ts';
import { enlivenQuestions } from '../questions/enliven.ts';
import { watchParts } from '../worksheets/part-places.ts';
import { enlivenMarks } from './marks.ts';
import { enlivenStepper } from './stepper.ts';

enlivenQuestions();
enlivenStepper();
enlivenMarks();
watchParts();
enlivenDoor();
