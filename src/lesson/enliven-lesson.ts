/** Brings a lesson to life: its questions, the buttons at its end, and the parts of sheets in it. */
import { enlivenQuestions } from '../questions/enliven.ts';
import { watchParts } from '../worksheets/part-places.ts';
import { openInDialogs } from '../worksheets/sample-dialog.ts';
import { enlivenMarks } from './marks.ts';

enlivenQuestions();
enlivenMarks();
watchParts();
openInDialogs();
