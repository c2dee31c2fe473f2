/** Brings a lesson to life: its questions, the buttons at its end, the parts of sheets in it, and the stepper once it is used. */
import { importAgain } from '../again.ts';
import { askLater } from '../learner/later.ts';
import { onUse } from '../on-use.ts';
import { enlivenQuestions } from '../questions/enliven.ts';
import { watchParts } from '../worksheets/part-places.ts';
import { enlivenMarks } from './marks.ts';

const loadPart = importAgain(() => import('../worksheets/enliven-part.ts'));
const loadStepper = importAgain(() => import('./stepper.ts'));

askLater();
enlivenQuestions();
enlivenMarks();
watchParts(loadPart);
// Its links lead to the parts by themselves. Who chose once to see one part at a time, or comes to project, has it pressed by
// `theme/Begin.astro`; who keeps where they are, by `attend.ts`.
onUse('.lesson-parts,.print-lesson', (press) => loadStepper().then(({ useStepper }) => useStepper(press)));
