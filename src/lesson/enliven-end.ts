/** Brings the end of a lesson to life, and the parts of sheets in it. */
import { enliven } from '../enliven.ts';
import { watchParts } from '../worksheets/part-places.ts';
import { Decide } from './Decide.tsx';
import { LessonDone } from './LessonDone.tsx';

enliven({ Decide, LessonDone });
watchParts();
