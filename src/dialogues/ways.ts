/** Ways through a dialogue, as wholes. */
import { findPlace, pathOf, type Scenes, type Walk } from './walk.ts';

/** The choices before a scene, on the first of these walks that comes by; undefined when none does. */
export function pathToScene(walks: readonly Walk[], scene: string): string[] | undefined {
  for (const walk of walks) {
    const at = walk.steps.findIndex((step) => step.scene.id === scene);
    if (at >= 0) return pathOf(walk).slice(0, at);
  }
  return undefined;
}

/** Every way from the start to an ending. Where scenes led back to themselves, each is passed once. */
export function listPaths(dialogue: Scenes): string[][] {
  const continueFrom = (id: string, passed: readonly string[]): string[][] => {
    const place = findPlace(dialogue, id);
    if (place?.ending) return [[]];
    if (!place?.scene || passed.includes(id)) return [];
    return place.scene.choices.flatMap((choice) => continueFrom(choice.to, [...passed, id]).map((rest) => [choice.id, ...rest]));
  };
  return continueFrom(dialogue.start, []);
}
