/**
 * A chain of stages as it is drawn: boxes in stages, links from each stage to the next, and what was found when the
 * chain was read aloud. Knows nothing of sheets, records or drawing.
 */
export interface Model {
  /** The theme the chain is about; may be empty. */
  title: string;
  /** First means, last aim. */
  stages: readonly Stage[];
  /** Only between neighbouring stages, ordered by stage, box and target. */
  links: readonly Link[];
  /** At most one for each pair of neighbouring stages. */
  checks: readonly Check[];
  /** What stands below the chain: outside influences, the weakest link. */
  notes: readonly Note[];
}

export interface Stage {
  /** Unique in the model. */
  id: string;
  label: string;
  boxes: readonly Box[];
  /** Whether the learner says where its boxes lead; false where every box leads to the next stage by itself. */
  linked: boolean;
}

export interface Box {
  /** Unique in the model; of a sheet's row its path, `activities/a1`. */
  id: string;
  /** Its place in the stage from 1, as the form counts rows; undefined where there can be only one. */
  number: number | undefined;
  /** May be empty. */
  text: string;
  /** By what it is checked; may be empty. */
  indicator: string;
}

export interface Link {
  from: string;
  to: string;
}

export interface Check {
  /** Ids of two neighbouring stages. */
  from: string;
  to: string;
  label: string;
  sentence: string;
  assumption: string;
  certainty: Certainty | undefined;
  /** What there is to choose from, for a blank page. */
  choices: readonly string[];
}

/** How far the people who know nod at a link: 0 sure, 1 doubtful, 2 unknown. Drawn as a whole, dashed and dotted line. */
export interface Certainty {
  level: 0 | 1 | 2;
  label: string;
}

export interface Note {
  label: string;
  text: string;
}

export const allBoxes = (model: Model): Box[] => model.stages.flatMap((stage) => stage.boxes);

export const stageOf = (model: Model, box: string): Stage | undefined =>
  model.stages.find((stage) => stage.boxes.some((candidate) => candidate.id === box));

/** The stages beside a stage. */
export function neighbours(model: Model, stage: Stage): { before: Stage | undefined; after: Stage | undefined } {
  const index = model.stages.indexOf(stage);
  return { before: model.stages[index - 1], after: model.stages[index + 1] };
}

/** What was found about the links that leave a stage. */
export const checkFrom = (model: Model, stage: string): Check | undefined => model.checks.find((check) => check.from === stage);

/** Whether any box says anything. */
export const isWritten = (model: Model): boolean => allBoxes(model).some((box) => box.text !== '' || box.indicator !== '');
