import type { Dialogue } from './schema.ts';

export type Scene = Dialogue['nodes'][number];
export type Choice = Scene['choices'][number];
type Ending = Dialogue['endings'][number];

/** What can be walked: a dialogue without what is said about it. */
export type Scenes = Pick<Dialogue, 'start' | 'nodes' | 'endings'>;

/** A path of choice ids, as far as this edition knows it. It stands at a scene or at an ending. */
export interface Walk {
  steps: { scene: Scene; choice: Choice }[];
  scene?: Scene | undefined;
  ending?: Ending | undefined;
  /** Ids that do not follow here any more, with all that came after them. */
  dropped: string[];
}

export function followPath(dialogue: Scenes, path: readonly string[]): Walk {
  const steps: Walk['steps'] = [];
  let place = findPlace(dialogue, dialogue.start);
  for (const id of path) {
    const scene = place?.scene;
    const choice = scene?.choices.find((candidate) => candidate.id === id);
    const next = choice && findPlace(dialogue, choice.to);
    if (!scene || !next) break;
    steps.push({ scene, choice });
    place = next;
  }
  return { steps, ...place, dropped: path.slice(steps.length) };
}

export const pathOf = (walk: Walk): string[] => walk.steps.map(({ choice }) => choice.id);

/** One choice back; at the first scene it stays there. */
export const stepBack = (walk: Walk): string[] => pathOf(walk).slice(0, -1);

/** Scenes are numbered in the order they are written, on the screen and on paper. 0 for an ending. */
export const sceneNumber = (dialogue: Scenes, id: string): number => dialogue.nodes.findIndex((node) => node.id === id) + 1;

/** A, B, C or D. */
export const letterOf = (scene: Scene, choice: Choice): string => 'ABCD'[scene.choices.indexOf(choice)] ?? '';

type Place = { scene: Scene; ending?: undefined } | { ending: Ending; scene?: undefined };

export function findPlace(dialogue: Scenes, id: string): Place | undefined {
  const scene = dialogue.nodes.find((node) => node.id === id);
  if (scene) return { scene };
  const ending = dialogue.endings.find((candidate) => candidate.id === id);
  return ending && { ending };
}
