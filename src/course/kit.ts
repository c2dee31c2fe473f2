/** The parts a lesson is written with. `import { Stat, Town, … } from '~/course/kit.ts';` */
export { default as Action } from './Action.astro';
export { default as DialogueCard } from '../dialogues/DialogueCard.astro';
export { default as Objectives } from './Objectives.astro';
export { default as Questions } from '../questions/Questions.astro';
export { default as Stat } from '../evidence/Stat.astro';
export { default as StatChart } from '../evidence/StatChart.astro';
export { default as Term } from '../glossary/Term.astro';
export { default as To } from './To.astro';
export { default as Town } from '../town/Town.astro';
export { default as Worked } from './Worked.astro';
export { default as Worksheet } from '../worksheets/Worksheet.astro';
