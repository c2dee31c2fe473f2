import { pageSite } from '../learner/glance.ts';

/** Whether the site of this page offers a stage, by its id. */
export const showsStage = (stage: string): boolean => !pageSite().hidden.split(',').includes(stage);
