import type { Shows } from '../course/shown-stages.ts';
import type { PageText } from './engine.ts';

type Placed = Pick<PageText, 'kind' | 'stage'>;

/** Whether a page is of a stage that is shown, or of none. */
const isOfShown = ({ stage }: Placed, shows: Shows): boolean => stage === undefined || shows(stage.split(' ', 1).join('').toLowerCase());

/** Whether a page is among what may be found: sheets and dialogues are of use beyond the lessons they stand in. */
export const isOffered = (page: Placed, shows: Shows): boolean =>
  isOfShown(page, shows) || page.kind === 'sheet' || page.kind === 'dialogue';

/** The stage that is named beside a page. */
export const shownStage = (page: Placed, shows: Shows): string | undefined => (isOfShown(page, shows) ? page.stage : undefined);
